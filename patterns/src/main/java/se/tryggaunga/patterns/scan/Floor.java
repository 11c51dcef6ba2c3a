package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * A ratio turned inside out: for each count, the mean below which its ratio is above a floor. Then
 * a window is judged by comparing numbers, without logarithms.
 */
final class Floor {

    /** A little too many pass, never too few. */
    private static final double SAFE = 1 + 1e-9;

    private final double[] means;
    private final int[] from;

    private Floor(double[] means) {
        this.means = means;
        this.from = new int[(int) means[means.length - 1] + 1];
        int count = 0;
        for (int mean = 0; mean < from.length; mean++) {
            while (count + 1 < means.length && means[count + 1] <= mean) {
                count++;
            }
            from[mean] = count;
        }
    }

    /** For means up to {@code mostMean} and counts up to {@code mostCount}. */
    static Floor of(Statistic statistic, int least, double floor, double mostMean, int mostCount) {
        double[] means = new double[Math.min(mostCount + 2, 64)];
        int count = least - 1;
        while (count < mostCount && means[count] <= mostMean) {
            count++;
            if (count == means.length) {
                means = Arrays.copyOf(means, Math.min(mostCount + 2, count * 2));
            }
            means[count] = SAFE * solve(statistic, count, floor, means[count - 1]);
        }
        return new Floor(Arrays.copyOf(means, count + 1));
    }

    /** Newton's method from the left of the root, where it cannot overshoot. */
    private static double solve(Statistic statistic, int count, double floor, double atLeast) {
        if (floor <= 0) {
            return count;
        }
        double mean = Math.max(atLeast / SAFE, count * Math.exp(-(floor + count) / count));
        for (int round = 0; round < 60; round++) {
            double step = (floor - statistic.llr(count, mean)) / statistic.slope(count, mean);
            mean = Math.min(mean + step, count);
            if (step < mean * 1e-12) {
                break;
            }
        }
        return mean;
    }

    /** Whether the ratio may be above the floor. */
    boolean passes(int count, double mean) {
        return count >= means.length || mean < means[count];
    }

    /** The greatest count that does not pass at this mean. */
    int allowed(double mean) {
        int count = mean < from.length ? from[(int) mean] : from[from.length - 1];
        while (count + 1 < means.length && means[count + 1] <= mean) {
            count++;
        }
        return count;
    }
}
