package se.tryggaunga.patterns.evaluation;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An effect and how sure it is.
 *
 * @param effect in the outcome's unit; for an interrupted series the logarithm of the rate ratio
 * @param error its standard error
 * @param low the 95 % interval's lower end
 * @param high its upper end
 * @param p the probability of an effect so far from zero if there were none
 */
public record Estimate(double effect, double error, double low, double high, double p) {

    /** Nothing could be estimated. */
    static final Estimate NONE =
            new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Errors in this multiple can be seen with 80 % probability at 5 %: 1.96 + 0.84. */
    private static final double SEEN = 2.8;

    static Estimate student(double effect, double error, double freedom) {
        var t = new TDistribution(freedom);
        var half = error * t.inverseCumulativeProbability(0.975);
        var p = 2 * t.cumulativeProbability(-Math.abs(effect / error));
        return new Estimate(effect, error, effect - half, effect + half, p);
    }

    /** The smallest effect that these numbers would have shown four times in five. */
    public double leastSeen() {
        return SEEN * error;
    }

    boolean holdsZero() {
        return !(low > 0 || high < 0);
    }
}
