package se.tryggaunga.patterns.regression;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A regression of counts with a logarithmic link: {@code log E(y) = offset + x b}, variance in
 * proportion to the mean.
 *
 * <p>Fitted by iteratively reweighted least squares from {@code mu = y + 0.1} until the deviance
 * moves by less than 1e-8 of itself, at most 25 times: the usual rule of statistical programs, so
 * that bounds computed from a fit that never quite converges (a season without a single count)
 * agree with theirs. Source: McCullagh and Nelder 1989, chapter 2.
 */
public final class LogLinear {

    private static final double ENOUGH = 1e-8;
    private static final int MOST_ROUNDS = 25;
    private static final double SMALLEST = Math.ulp(1.0);

    private final double[][] rows;
    private final double[] counts;
    private final double[] weights;
    private final double[] offset;

    private LogLinear(double[][] rows, double[] counts, double[] weights, double[] offset) {
        this.rows = rows;
        this.counts = counts;
        this.weights = weights;
        this.offset = offset;
    }

    /**
     * @param rows n rows of p explaining values each, the constant among them
     * @param counts n counts, none negative
     * @return the fit; {@link LogLinearFit#converged()} says whether it came to rest
     * @throws IllegalArgumentException when the shapes differ or there are fewer rows than columns
     */
    public static LogLinearFit fit(double[][] rows, double[] counts) {
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return fit(rows, counts, ones, new double[counts.length]);
    }

    /** The same with n prior weights and n offsets on the logarithmic scale. */
    public static LogLinearFit fit(
            double[][] rows, double[] counts, double[] weights, double[] offset) {
        if (rows.length == 0 || rows.length != counts.length) {
            throw new IllegalArgumentException(
                    "%d rows for %d counts".formatted(rows.length, counts.length));
        }
        if (counts.length < rows[0].length) {
            throw new IllegalArgumentException(
                    "%d counts cannot carry %d coefficients"
                            .formatted(counts.length, rows[0].length));
        }
        return new LogLinear(rows, counts, weights, offset).fitted();
    }

    private LogLinearFit fitted() {
        var mean = Arrays.stream(counts).map(y -> y + 0.1).toArray();
        var linear = Arrays.stream(mean).map(Math::log).toArray();
        var deviance = deviance(mean);
        var kept = LeastSquares.columns(rows);
        var converged = false;
        double[] working = {};
        @Nullable LeastSquares step = null;
        for (int round = 0; round < MOST_ROUNDS && !converged; round++) {
            working = working(mean);
            step = LeastSquares.of(rows, target(linear, mean), working, kept);
            linear = linear(step.coefficients());
            mean = means(linear);
            var before = deviance;
            deviance = deviance(mean);
            if (!Double.isFinite(deviance)) {
                break;
            }
            converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < ENOUGH;
        }
        return new LogLinearFit(
                Objects.requireNonNull(step),
                counts,
                mean,
                working,
                new LogLinearFit.End(deviance, converged));
    }

    private double[] working(double[] mean) {
        var working = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            working[i] = weights[i] * mean[i];
        }
        return working;
    }

    private double[] target(double[] linear, double[] mean) {
        var target = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            target[i] = linear[i] - offset[i] + (counts[i] - mean[i]) / mean[i];
        }
        return target;
    }

    private double[] linear(double[] coefficients) {
        var linear = offset.clone();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < coefficients.length; j++) {
                linear[i] += rows[i][j] * coefficients[j];
            }
        }
        return linear;
    }

    private static double[] means(double[] linear) {
        return Arrays.stream(linear).map(l -> Math.max(Math.exp(l), SMALLEST)).toArray();
    }

    private double deviance(double[] mean) {
        var sum = 0.0;
        for (int i = 0; i < mean.length; i++) {
            var y = counts[i];
            sum += weights[i] * (y > 0 ? y * Math.log(y / mean[i]) - (y - mean[i]) : mean[i]);
        }
        return 2 * sum;
    }
}
