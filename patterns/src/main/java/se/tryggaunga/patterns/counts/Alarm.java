package se.tryggaunga.patterns.counts;

/**
 * One period judged. What a method does not know is NaN.
 *
 * @param index the period, from 1
 * @param observed how many there were
 * @param expected how many were expected
 * @param upperBound more than this is an alarm; for a likelihood-ratio chart the chart's value
 * @param alarm whether there were more
 */
public record Alarm(
        int index, double observed, double expected, double upperBound, boolean alarm) {}
