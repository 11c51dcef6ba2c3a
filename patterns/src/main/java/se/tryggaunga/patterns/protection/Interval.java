package se.tryggaunga.patterns.protection;

/**
 * What somebody can work out of a count.
 *
 * @param low it is no less
 * @param high it is no more; infinite when nothing bounds it
 */
public record Interval(double low, double high) {

    private static final double SLACK = 1e-6;

    /**
     * Whether the count may as well be none, or reach the threshold: nothing more is known than
     * before.
     */
    boolean leavesOpen(long threshold) {
        return low <= SLACK && high >= threshold - SLACK;
    }
}
