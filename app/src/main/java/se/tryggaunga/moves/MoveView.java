package se.tryggaunga.moves;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.Elsewhere;

/**
 * A move as one reader in the case meets it.
 *
 * @param move nothing where none has been prepared
 * @param valid whether the family's answers are a yes, or the ground is another
 * @param preview what goes, as far as the reader reads it
 * @param own the reader's own party's facts of the kinds that are asked about
 * @param weighed by kind of the own facts, what the rules say; empty on the family's yes
 * @param brought what came along when the case came from another municipality
 */
public record MoveView(
        @Nullable Move move,
        boolean valid,
        List<FamilyAnswer> family,
        List<Standing> parties,
        List<Going> preview,
        List<Movable> own,
        Map<String, Elsewhere.Answer> weighed,
        @Nullable Origin origin,
        List<Brought> brought) {

    public MoveView {
        family = List.copyOf(family);
        parties = List.copyOf(parties);
        preview = List.copyOf(preview);
        own = List.copyOf(own);
        weighed = Map.copyOf(weighed);
        brought = List.copyOf(brought);
    }

    /** Whether anything can be decided about the own party's facts now. */
    public boolean asksOwn() {
        return move != null && move.prepared() && !own.isEmpty();
    }

    /** Own facts that the reader's function may decide on. */
    public List<Movable> mine() {
        return own.stream().filter(this::decidable).toList();
    }

    public boolean decidable(Movable fact) {
        var answer = weighed.get(fact.kind());
        return move != null
                && (move.onConsent() || answer != null && answer.possible() && answer.mine());
    }

    /** How many of what goes the reader cannot read. */
    public int unread() {
        return parties.stream().mapToInt(Standing::going).sum() - preview.size();
    }
}
