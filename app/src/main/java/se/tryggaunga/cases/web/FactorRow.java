package se.tryggaunga.cases.web;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.factors.Factor;
import se.tryggaunga.sharing.MarkedText;

/**
 * A factor on its page.
 *
 * @param who whose it is
 * @param by who wrote it
 * @param before what it said last time, where that was something else
 * @param change where the reader may write in it
 * @param place where it is handed over, rectified or restricted; its own party's alone
 * @param printed whether it may leave the screen
 */
public record FactorRow(
        Factor factor,
        String who,
        String by,
        @Nullable Factor before,
        Beside beside,
        @Nullable String change,
        @Nullable String place,
        boolean printed) {

    /** Whether the reader sees a passage that is kept apart from the others. */
    public boolean marked() {
        return factor.seen().texts().stream().anyMatch(MarkedText::isMarked);
    }
}
