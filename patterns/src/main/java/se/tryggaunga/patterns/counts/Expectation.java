package se.tryggaunga.patterns.counts;

/**
 * What was to be expected of one period, on the logarithmic scale.
 *
 * @param linear the logarithm of the expected count
 * @param error its standard error
 * @param dispersion variance over mean, at least 1
 * @param trend the change of the logarithm a period; NaN without a trend
 */
record Expectation(double linear, double error, double dispersion, double trend) {

    double mean() {
        return Math.exp(linear);
    }

    /** The standard error of the mean itself, by the delta method. */
    double meanError() {
        return mean() * error;
    }

    boolean trending() {
        return !Double.isNaN(trend);
    }
}
