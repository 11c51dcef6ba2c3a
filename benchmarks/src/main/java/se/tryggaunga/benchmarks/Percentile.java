package se.tryggaunga.benchmarks;

import java.util.Arrays;

/** Quantiles of measured times. */
final class Percentile {

    private Percentile() {}

    /**
     * The value at a place among the sorted values, by linear interpolation between neighbours:
     * type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
     * Statistician 50 (1996), which is the default of R and NumPy.
     *
     * @param values at least one, in any order; not changed. Any unit
     * @param share from 0 (the smallest) to 1 (the largest); 0.95 is the 95th percentile
     * @return in the unit of the values
     * @throws IllegalArgumentException when there is no value, or the share is outside 0 to 1
     */
    static double of(double[] values, double share) {
        if (values.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(values.length + " values, share " + share);
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
