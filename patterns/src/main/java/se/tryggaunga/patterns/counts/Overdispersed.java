package se.tryggaunga.patterns.counts;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * Counts that vary more than chance alone: negative binomial of any real size, Poisson when the
 * size is infinite.
 *
 * @param size the shape; the smaller the wilder
 * @param probability mean = size (1 - probability) / probability
 * @param mean the mean
 */
record Overdispersed(double size, double probability, double mean) {

    /** Variance = dispersion times mean; dispersion 1 is Poisson. */
    static Overdispersed of(double mean, double dispersion) {
        return dispersion > 1
                ? new Overdispersed(mean / (dispersion - 1), 1 / dispersion, mean)
                : new Overdispersed(Double.POSITIVE_INFINITY, 1, mean);
    }

    static Overdispersed ofSize(double size, double probability) {
        return new Overdispersed(size, probability, size * (1 - probability) / probability);
    }

    /** P(count <= k). */
    double atMost(double k) {
        if (k < 0) {
            return 0;
        }
        return Double.isInfinite(size)
                ? (mean == 0 ? 1 : Gamma.regularizedGammaQ(k + 1, mean))
                : Beta.regularizedBeta(probability, size, k + 1);
    }

    /** P(count >= k), computed from its own side so that small ones stay exact. */
    double atLeast(double k) {
        if (k <= 0) {
            return 1;
        }
        return Double.isInfinite(size)
                ? (mean == 0 ? 0 : Gamma.regularizedGammaP(k, mean))
                : Beta.regularizedBeta(1 - probability, k, size);
    }

    /** The smallest count that is not exceeded with probability {@code p}. */
    double quantile(double p) {
        var aim = p * (1 - 64 * Math.ulp(0.5));
        var high = Math.max(1, Math.ceil(mean));
        while (atMost(high) < aim) {
            high *= 2;
        }
        var low = -1.0;
        while (high - low > 1) {
            var middle = Math.floor((low + high) / 2);
            if (atMost(middle) < aim) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
