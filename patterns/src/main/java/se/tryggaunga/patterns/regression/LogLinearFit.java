package se.tryggaunga.patterns.regression;

/**
 * What a fit of {@link LogLinear} knows: n fitted means, the weights of its last step and its least
 * squares.
 *
 * <p>Weights and leverages are those of the last step's beginning, as in the statistical programs
 * the bounds are held against.
 */
public final class LogLinearFit {

    /** How the iteration ended. */
    record End(double deviance, boolean converged) {}

    private final LeastSquares step;
    private final double[] counts;
    private final double[] means;
    private final double[] working;
    private final End end;

    LogLinearFit(LeastSquares step, double[] counts, double[] means, double[] working, End end) {
        this.step = step;
        this.counts = counts;
        this.means = means;
        this.working = working;
        this.end = end;
    }

    /** Whether the deviance came to rest. */
    public boolean converged() {
        return end.converged();
    }

    /** Twice the log-likelihood lost against a perfect fit. */
    public double deviance() {
        return end.deviance();
    }

    /** p coefficients; one that the others already explain is 0. */
    public double[] coefficients() {
        return step.coefficients();
    }

    /** n fitted means. */
    public double[] means() {
        return means.clone();
    }

    /** Rows minus the coefficients that could be told apart. */
    public int freedom() {
        return counts.length - step.rank();
    }

    /** The n diagonal values of the hat matrix, 0 to 1. */
    public double[] leverages() {
        return step.leverages();
    }

    /** p by p: the inverse of the weighted cross product, without the dispersion. */
    public double[][] unscaledCovariance() {
        return step.inverseCrossProduct();
    }

    /** The standard error of {@code row · b} when the dispersion is 1. */
    public double unscaledError(double[] row) {
        return step.error(row);
    }

    /** Pearson's statistic over the degrees of freedom: the variance in units of the mean. */
    public double dispersion() {
        return dispersion(working);
    }

    /**
     * The same with other weights in front of the squared working residuals {@code (y - mu) / mu}.
     *
     * @param weights n weights; those of weight zero do not count
     */
    public double dispersion(double[] weights) {
        var sum = 0.0;
        for (int i = 0; i < counts.length; i++) {
            var residual = (counts[i] - means[i]) / means[i];
            sum += weights[i] > 0 ? weights[i] * residual * residual : 0;
        }
        return sum / freedom();
    }

    /** {@code row · b}, without any offset. */
    public double linear(double[] row) {
        var coefficients = step.coefficients();
        var sum = 0.0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * coefficients[j];
        }
        return sum;
    }
}
