package se.tryggaunga.patterns.regression;

import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Weighted least squares by an orthogonal decomposition; columns that the earlier ones explain are
 * left out.
 *
 * <p>Normal equations would square the condition of a design with years beside a constant, and the
 * bounds are promised to six digits.
 */
public final class LeastSquares {

    private static final double SAME = 1e-11;

    private final double[][] rows;
    private final double[] roots;
    private final int[] kept;
    private final QRDecomposition decomposed;
    private final double[] coefficients;
    private @Nullable RealMatrix inverse;

    private LeastSquares(double[][] rows, double[] target, double[] roots, int[] kept) {
        this.rows = rows;
        this.roots = roots;
        var scaled = scaled();
        this.kept = kept;
        this.decomposed = new QRDecomposition(matrix(scaled), 0);
        this.coefficients =
                spread(decomposed.getSolver().solve(new ArrayRealVector(rooted(target))).toArray());
    }

    private RealMatrix matrix(double[][] scaled) {
        var whole = new Array2DRowRealMatrix(scaled, false);
        if (kept.length == scaled[0].length) {
            return whole;
        }
        return whole.getSubMatrix(IntStream.range(0, scaled.length).toArray(), kept);
    }

    /** The inverse of the triangle; most steps of an iteration never ask for it. */
    private RealMatrix inverse() {
        if (inverse == null) {
            var last = kept.length - 1;
            inverse = MatrixUtils.inverse(decomposed.getR().getSubMatrix(0, last, 0, last), 0);
        }
        return inverse;
    }

    /**
     * @param rows n rows of p values
     * @param target n values to be explained
     * @param weights n weights, none negative
     */
    public static LeastSquares of(double[][] rows, double[] target, double[] weights) {
        return of(rows, target, weights, columns(rows));
    }

    /** The same for columns that are known to be told apart. */
    static LeastSquares of(double[][] rows, double[] target, double[] weights, int[] kept) {
        var roots = new double[weights.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(weights[i]);
        }
        return new LeastSquares(rows, target, roots, kept);
    }

    /** The columns of {@code rows} that those before them do not explain. */
    static int[] columns(double[][] rows) {
        return IndependentColumns.of(rows, SAME);
    }

    /** p coefficients; 0 where a column was left out. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** How many columns could be told apart. */
    public int rank() {
        return kept.length;
    }

    /** The n diagonal values of the projection onto the columns. */
    public double[] leverages() {
        var leverages = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            var h = Math.pow(roots[i] * error(rows[i]), 2);
            leverages[i] = h >= 1 - 10 * Math.ulp(1.0) ? 1 : h;
        }
        return leverages;
    }

    /** {@code sqrt(row (X'WX)^-1 row')}. */
    public double error(double[] row) {
        var inverse = inverse();
        var sum = 0.0;
        for (int j = 0; j < kept.length; j++) {
            var part = 0.0;
            for (int i = 0; i <= j; i++) {
                part += row[kept[i]] * inverse.getEntry(i, j);
            }
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    /** p by p {@code (X'WX)^-1}; zeros in row and column of what was left out. */
    public double[][] inverseCrossProduct() {
        var product = inverse().multiply(inverse().transpose());
        var whole = new double[rows[0].length][rows[0].length];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                whole[kept[i]][kept[j]] = product.getEntry(i, j);
            }
        }
        return whole;
    }

    private double[][] scaled() {
        var scaled = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            scaled[i] = rows[i].clone();
            for (int j = 0; j < scaled[i].length; j++) {
                scaled[i][j] *= roots[i];
            }
        }
        return scaled;
    }

    private double[] rooted(double[] target) {
        var rooted = target.clone();
        for (int i = 0; i < rooted.length; i++) {
            rooted[i] *= roots[i];
        }
        return rooted;
    }

    private double[] spread(double[] found) {
        var spread = new double[rows[0].length];
        for (int j = 0; j < kept.length; j++) {
            spread[kept[j]] = found[j];
        }
        return spread;
    }
}
