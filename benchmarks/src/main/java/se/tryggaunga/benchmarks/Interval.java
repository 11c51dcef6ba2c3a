package se.tryggaunga.benchmarks;

import java.util.SplittableRandom;

/**
 * A median with the interval that it lies in.
 *
 * @param median of what was measured, in its unit
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
record Interval(double median, double low, double high) {

    private static final int RESAMPLES = 10_000;
    private static final double TAIL = 0.025;

    /**
     * The median and its 95 % interval by the percentile bootstrap: 10,000 resamples with
     * replacement, each as long as the values. Efron and Tibshirani, "An Introduction to the
     * Bootstrap" (1993), chapter 13. The same values and seed give the same interval.
     *
     * @param values at least one, independent of each other; here one ratio per pair, no unit
     * @param seed of the resampling
     * @throws IllegalArgumentException when there is no value
     */
    static Interval ofMedian(double[] values, long seed) {
        var random = new SplittableRandom(seed);
        var medians = new double[RESAMPLES];
        var resample = new double[values.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < resample.length; j++) {
                resample[j] = values[random.nextInt(values.length)];
            }
            medians[i] = median(resample);
        }
        return new Interval(
                median(values), Percentile.of(medians, TAIL), Percentile.of(medians, 1 - TAIL));
    }

    private static double median(double[] values) {
        return Percentile.of(values, 0.5);
    }
}
