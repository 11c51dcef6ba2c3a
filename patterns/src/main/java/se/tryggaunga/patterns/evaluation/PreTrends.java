package se.tryggaunga.patterns.evaluation;

import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/** Whether treated and compared units ran alike before the start. */
final class PreTrends {

    private PreTrends() {}

    /** The p of all effects before the start together; 1 where there are none. */
    static double wald(List<GroupTimeEffects.Cell> cells) {
        var before =
                cells.stream()
                        .filter(GroupTimeEffects.Cell::before)
                        .map(GroupTimeEffects.Cell::effect)
                        .toList();
        if (before.isEmpty()) {
            return 1;
        }
        var influences =
                new Array2DRowRealMatrix(
                        before.stream().map(Averaged::influence).toArray(double[][]::new));
        var covariance = new SingularValueDecomposition(influences.multiplyTransposed(influences));
        var effects = new ArrayRealVector(before.stream().mapToDouble(Averaged::value).toArray());
        var statistic = effects.dotProduct(covariance.getSolver().solve(effects));
        return 1
                - new ChiSquaredDistribution(covariance.getRank()).cumulativeProbability(statistic);
    }

    /** The share of reassignments whose largest effect before the start is at least as large. */
    static double reassigned(double[][] values, List<int[]> ways, GroupTimeEffects.Rule rule) {
        var real = largest(values, ways.getFirst(), rule);
        return ways.stream().filter(w -> largest(values, w, rule) >= real * (1 - 1e-10)).count()
                / (double) ways.size();
    }

    private static double largest(double[][] values, int[] way, GroupTimeEffects.Rule rule) {
        return new GroupTimeEffects(values, way, rule)
                .cells().stream()
                        .filter(GroupTimeEffects.Cell::before)
                        .mapToDouble(c -> Math.abs(c.effect().value()))
                        .max()
                        .orElse(0);
    }
}
