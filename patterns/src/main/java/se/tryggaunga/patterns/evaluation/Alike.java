package se.tryggaunga.patterns.evaluation;

/**
 * How alike neighbouring periods are, once trend and season are taken away.
 *
 * <p>Counts hide it: chance in the count itself is not alike from one period to the next, and
 * waters down what lies behind. So both are looked at, the plain autocorrelation and the one behind
 * the chance.
 */
final class Alike {

    private static final double MOST = 0.5;

    /**
     * Estimated from a hundred periods, 0.3 and 0.6 are told apart best here
     * (docs/patterns/evaluation.md).
     */
    private static final double MOST_BEHIND = 0.4;

    private Alike() {}

    static double[] pearson(double[] counts, double[] means) {
        var residuals = new double[counts.length];
        for (int t = 0; t < residuals.length; t++) {
            residuals[t] = (counts[t] - means[t]) / Math.sqrt(means[t]);
        }
        return residuals;
    }

    /** The autocorrelation at lag one. */
    static double neighbours(double[] residuals) {
        var mean = java.util.Arrays.stream(residuals).average().orElseThrow();
        var together = 0.0;
        var alone = 0.0;
        for (int t = 0; t < residuals.length; t++) {
            alone += (residuals[t] - mean) * (residuals[t] - mean);
            together += t == 0 ? 0 : (residuals[t] - mean) * (residuals[t - 1] - mean);
        }
        return together / alone;
    }

    /**
     * The autocorrelation of what varies behind the counts: Poisson chance makes up 1 of {@code
     * dispersion} and is not alike. 0 where the counts vary no more than chance, or the neighbours
     * are no more alike than chance makes them.
     */
    static double behindChance(double[] residuals, double dispersion) {
        var plain = neighbours(residuals);
        var noise = 1 / Math.sqrt(residuals.length);
        var wild = 1 + 2 * Math.sqrt(2.0 / residuals.length);
        return dispersion < wild || plain < 1.645 * noise
                ? 0
                : Math.min(1, plain * dispersion / (dispersion - 1));
    }

    static boolean tooMuch(double plain, double behind) {
        return plain > MOST || behind > MOST_BEHIND;
    }
}
