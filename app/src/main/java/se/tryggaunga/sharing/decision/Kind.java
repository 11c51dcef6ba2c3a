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
 */
public record Kind(
        String code,
        String upper,
        Set<String> tags,
        Set<String> implies,
        Set<String> regimes,
        @Nullable Integer place,
        Named name) {

    static Kind of(Row row) {
        return new Kind(
                row.text("code"),
                row.text("upper"),
                row.codes("tags"),
                row.codes("implies"),
                row.codes("regimes"),
                row.number("page"),
                new Named(row.text("sv"), row.text("en")));
    }
}
