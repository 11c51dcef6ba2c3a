package se.tryggaunga.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.MarkedText;

/**
 * The parties' parts side by side, never added up. Sv: samlad bild.
 *
 * @param parts those that the reader may read
 * @param before by part, what it said last time, where the reader may read that
 * @param handedIn which areas have handed in, and when
 * @param seated areas with a seat, in the order of the seats
 */
public record Picture(
        boolean open,
        LocalDate opensOn,
        List<Part> parts,
        Map<UUID, Part> before,
        Map<String, Instant> handedIn,
        List<String> seated) {

    public Picture {
        parts = List.copyOf(parts);
        before = Map.copyOf(before);
        handedIn = Map.copyOf(handedIn);
        seated = List.copyOf(seated);
    }

    public @Nullable Part of(String area) {
        return parts.stream().filter(part -> part.area().equals(area)).findFirst().orElse(null);
    }

    /**
     * What the area's part said last time, where it said something else. Not where something in it
     * is marked as being about another person: it may have stood there unmarked.
     */
    public @Nullable Part before(String area) {
        var now = of(area);
        if (now == null || marked(now.words().together())) {
            return null;
        }
        var then = before.get(now.id());
        return then == null || then.words().equals(now.words()) ? null : then;
    }

    /** Whether the reader sees the passage, or that there is one. */
    private static boolean marked(String words) {
        return MarkedText.isMarked(words) || words.contains(MarkedText.MARK);
    }

    public boolean handedIn(String area) {
        return handedIn.containsKey(area);
    }

    public List<String> silent() {
        return seated.stream().filter(area -> !handedIn(area)).toList();
    }
}
