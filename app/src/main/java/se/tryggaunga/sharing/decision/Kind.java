package se.tryggaunga.sharing.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of information is about, as finely as the law asks. Sv: uppgiftsslag.
 *
 * @param upper the kind that a consent ticks
 * @param tags what rules may call it by
 * @param implies facts that come with it
 * @param regimes secrecy that comes with it, besides the owner's
 * @param neverBy the parties that are told, where they would write it, that it has no place here
 */
public record Kind(
        String code,
        String upper,
        Set<String> tags,
        Set<String> implies,
        Set<String> regimes,
        Set<String> neverBy,
        @Nullable Integer place,
        Named name) {

    /** Whether it has no place in what that party writes here. */
    public boolean isNeverWrittenBy(Party party) {
        return !neverBy.isEmpty() && Among.of(neverBy).holds(party.code(), party.groups());
    }

    /** Whether it brings no circumstance and no secrecy with it. */
    boolean isPlain() {
        return place != null && implies.isEmpty() && regimes.isEmpty();
    }

    static Kind of(Row row) {
        return new Kind(
                row.text("code"),
                row.text("upper"),
                row.codes("tags"),
                row.codes("implies"),
                row.codes("regimes"),
                row.codes("never_by"),
                row.number("page"),
                new Named(row.text("sv"), row.text("en")));
    }
}
