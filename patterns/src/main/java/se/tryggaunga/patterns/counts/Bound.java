package se.tryggaunga.patterns.counts;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A bound, how far above the expectation the count lies in units of it, and how likely so many
 * were.
 *
 * @param upper more than this is an alarm
 * @param p the probability of as many or more
 * @param score above 1 is an alarm
 */
record Bound(double upper, double p, double score) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    static Bound of(Expectation expected, double observed, FarringtonSettings.Threshold settings) {
        return settings.method() == ThresholdMethod.DELTA
                ? delta(expected, observed, settings)
                : quantile(expected, observed, settings);
    }

    private static Bound delta(
            Expectation expected, double observed, FarringtonSettings.Threshold settings) {
        var mean = expected.mean();
        var tau = expected.dispersion() + Math.pow(expected.meanError(), 2) / mean;
        var power = settings.power();
        var error = power.error(mean, tau);
        var upper = upper(power, power.of(mean), z(settings.alpha()) * error);
        var p = NORMAL.cumulativeProbability((power.of(mean) - power.of(observed)) / error);
        return new Bound(upper, p, (observed - mean) / (upper - mean));
    }

    /** The larger end: a lower end below zero that is squared must not pass for it. */
    private static double upper(Power power, double middle, double half) {
        var high = power.back(middle + half);
        var low = power.back(middle - half);
        return Double.isNaN(low) ? high : Math.max(low, high);
    }

    /**
     * The score compares with the logarithm of the expectation, as the program does that it is held
     * against.
     */
    private static Bound quantile(
            Expectation expected, double observed, FarringtonSettings.Threshold settings) {
        var up =
                settings.method() == ThresholdMethod.MUAN
                        ? z(settings.alpha()) * expected.error()
                        : 0;
        var mean = Math.exp(expected.linear() + up);
        if (Double.isInfinite(mean)) {
            return new Bound(Double.NaN, Double.NaN, Double.NaN);
        }
        var counts = Overdispersed.of(mean, expected.dispersion());
        var upper = counts.quantile(1 - settings.alpha());
        return new Bound(
                upper,
                counts.atLeast(observed),
                (observed - expected.linear()) / (upper - expected.linear()));
    }

    static double z(double alpha) {
        return NORMAL.inverseCumulativeProbability(1 - alpha);
    }
}
