package se.tryggaunga.patterns.evaluation;

import java.util.List;

/**
 * A value made from units, with how much each of them moved it.
 *
 * @param value the value
 * @param influence one number a unit; the root of the sum of their squares is the standard error
 */
record Averaged(double value, double[] influence) {

    double error() {
        var sum = 0.0;
        for (double each : influence) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    Averaged minus(Averaged other) {
        return combined(List.of(this, other), new double[] {1, -1});
    }

    static Averaged mean(List<Averaged> some) {
        var weights = new double[some.size()];
        java.util.Arrays.fill(weights, 1.0 / some.size());
        return combined(some, weights);
    }

    /** A weighted sum; at least one. */
    static Averaged combined(List<Averaged> some, double[] weights) {
        var value = 0.0;
        var influence = new double[some.getFirst().influence().length];
        for (int k = 0; k < weights.length; k++) {
            value += weights[k] * some.get(k).value();
            for (int u = 0; u < influence.length; u++) {
                influence[u] += weights[k] * some.get(k).influence()[u];
            }
        }
        return new Averaged(value, influence);
    }
}
