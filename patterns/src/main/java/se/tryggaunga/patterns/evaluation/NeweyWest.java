package se.tryggaunga.patterns.evaluation;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import se.tryggaunga.patterns.regression.LogLinearFit;

/**
 * Errors that hold when neighbouring periods move together: Bartlett weights up to a lag, scaled
 * for the coefficients.
 *
 * <p>Source: Newey and West 1987, Econometrica 55:703.
 */
final class NeweyWest {

    private NeweyWest() {}

    /** The standard error of coefficient {@code which}. */
    static double error(double[][] rows, double[] counts, LogLinearFit fit, int lag, int which) {
        var scores = scores(rows, counts, fit.means());
        RealMatrix meat = scores.transposeMultiply(scores);
        for (int l = 1; l <= lag; l++) {
            var cross = cross(scores, l);
            meat = meat.add(cross.add(cross.transpose()).scalarMultiply(1 - l / (lag + 1.0)));
        }
        var bread = new Array2DRowRealMatrix(fit.unscaledCovariance());
        var variance = bread.multiply(meat).multiply(bread).getEntry(which, which);
        return Math.sqrt(Math.max(0, variance) * rows.length / fit.freedom());
    }

    private static Array2DRowRealMatrix scores(double[][] rows, double[] counts, double[] means) {
        var scores = new double[rows.length][rows[0].length];
        for (int t = 0; t < rows.length; t++) {
            for (int j = 0; j < rows[t].length; j++) {
                scores[t][j] = rows[t][j] * (counts[t] - means[t]);
            }
        }
        return new Array2DRowRealMatrix(scores, false);
    }

    private static RealMatrix cross(RealMatrix scores, int lag) {
        var last = scores.getRowDimension() - 1;
        var columns = scores.getColumnDimension() - 1;
        return scores.getSubMatrix(lag, last, 0, columns)
                .transposeMultiply(scores.getSubMatrix(0, last - lag, 0, columns));
    }
}
