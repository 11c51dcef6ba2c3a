package se.tryggaunga.patterns.counts;

import se.tryggaunga.patterns.regression.LogLinearFit;

/** Weights that let past outbreaks count less. Source: Farrington et al. 1996, section 3.3. */
final class Outbreaks {

    private Outbreaks() {}

    /**
     * n weights that sum to n: the inverse square of an Anscombe residual above {@code from}, all
     * others alike.
     */
    static double[] weights(double[] counts, LogLinearFit fit, double dispersion, double from) {
        var weights = residuals(counts, fit, dispersion);
        var sum = 0.0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] > from ? 1 / (weights[i] * weights[i]) : 1;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
        return weights;
    }

    /** Standardized Anscombe residuals; 0 for a count that alone decides its own fit. */
    private static double[] residuals(double[] counts, LogLinearFit fit, double dispersion) {
        var means = fit.means();
        var leverages = fit.leverages();
        var residuals = new double[counts.length];
        for (int i = 0; i < residuals.length; i++) {
            var raw =
                    1.5
                            * (Math.pow(counts[i], 2.0 / 3) * Math.pow(means[i], -1.0 / 6)
                                    - Math.sqrt(means[i]));
            residuals[i] = leverages[i] < 1 ? raw / Math.sqrt(dispersion * (1 - leverages[i])) : 0;
        }
        return residuals;
    }
}
