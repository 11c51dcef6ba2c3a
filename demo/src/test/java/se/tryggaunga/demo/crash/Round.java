package se.tryggaunga.demo.crash;

import java.util.Map;

/**
 * One kill and what came after it.
 *
 * @param acknowledged in this round before the kill
 * @param unanswered how writers were told that they could not be served, and how many
 * @param sentAgain forms without an answer that were sent twice more
 * @param losses of all rounds so far
 */
record Round(
        int number,
        Target killed,
        Counts acknowledged,
        Map<String, Integer> unanswered,
        int sentAgain,
        Losses losses,
        double secondsToReady,
        Chain chain) {

    static final String HEADING =
            "round killed       concerns notes promises drafts  sent again  lost doubled"
                    + "  ready after  chain sealed + tail  unanswered";

    @Override
    public String toString() {
        return "%5d %-11s %9d %5d %8d %6d %11d %5d %7d %10.1f s %13d + %-5d %s"
                .formatted(
                        number,
                        killed,
                        acknowledged.concerns(),
                        acknowledged.notes(),
                        acknowledged.promises(),
                        acknowledged.drafts(),
                        sentAgain,
                        losses.lost().size(),
                        losses.doubled().size(),
                        secondsToReady,
                        chain.sealed(),
                        chain.tail(),
                        unanswered);
    }
}
