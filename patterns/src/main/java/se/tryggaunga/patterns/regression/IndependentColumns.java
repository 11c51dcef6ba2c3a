package se.tryggaunga.patterns.regression;

import java.util.ArrayList;

/** Which columns are not already explained by those before them. */
final class IndependentColumns {

    private IndependentColumns() {}

    /**
     * Gram-Schmidt, twice per column against rounding; a column is new when more than {@code share}
     * of it is left.
     */
    static int[] of(double[][] rows, double share) {
        var bases = new ArrayList<double[]>();
        var kept = new ArrayList<Integer>();
        for (int j = 0; j < rows[0].length; j++) {
            var column = column(rows, j);
            var length = length(column);
            bases.forEach(basis -> take(column, basis));
            bases.forEach(basis -> take(column, basis));
            var left = length(column);
            if (left > share * length && left > 0) {
                bases.add(scaled(column, 1 / left));
                kept.add(j);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] column(double[][] rows, int j) {
        var column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][j];
        }
        return column;
    }

    private static void take(double[] column, double[] basis) {
        var along = 0.0;
        for (int i = 0; i < column.length; i++) {
            along += column[i] * basis[i];
        }
        for (int i = 0; i < column.length; i++) {
            column[i] -= along * basis[i];
        }
    }

    private static double[] scaled(double[] column, double by) {
        var scaled = column.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= by;
        }
        return scaled;
    }

    private static double length(double[] column) {
        var sum = 0.0;
        for (double value : column) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
