package se.tryggaunga.patterns.evaluation;

import java.util.Arrays;

/**
 * Treated units against a weighted mean of the others.
 *
 * <p>Sources: Abadie et al. 2010, JASA 105:493 (control); Arkhangelsky et al. 2021, AER 111:4088,
 * algorithm 1 (difference).
 *
 * @param effect the mean effect on the treated after the start
 * @param units one weight for each unit compared with, summing to 1
 * @param periods one weight for each period before the start; all zero for the plain control
 */
record Synthetic(double effect, double[] units, double[] periods) {

    /** The ridge that makes a solution the only one without moving it. */
    private static final double HAIR = 1e-6;

    /** Control compares levels, difference compares changes. */
    enum Kind {
        CONTROL,
        DIFFERENCE
    }

    /**
     * @param values rows of p values, those compared with first
     * @param compared how many those are
     * @param before how many periods come before the start
     */
    static Synthetic of(Kind kind, double[][] values, int compared, int before) {
        var after = values[0].length - before;
        var noise = noise(values, compared, before);
        var difference = kind == Kind.DIFFERENCE;
        var ridge = difference ? Math.pow((double) (values.length - compared) * after, 0.25) : HAIR;
        var search = new SimplexWeights(1e-5 * noise, difference);
        var collapsed = collapsed(values, compared, before);
        var periods =
                difference
                        ? search.found(Arrays.copyOf(collapsed, compared), HAIR * noise)
                        : new double[before];
        var units = search.found(transposed(collapsed, before), ridge * noise);
        return new Synthetic(effect(values, units, periods), units, periods);
    }

    /**
     * The spread of changes from one period to the next, among those compared with, before the
     * start.
     */
    private static double noise(double[][] values, int compared, int before) {
        var changes = new double[compared * (before - 1)];
        for (int u = 0; u < compared; u++) {
            for (int t = 1; t < before; t++) {
                changes[u * (before - 1) + t - 1] = values[u][t] - values[u][t - 1];
            }
        }
        return new org.hipparchus.stat.descriptive.moment.StandardDeviation().evaluate(changes);
    }

    /** Treated units become one mean row, periods after the start one mean column. */
    private static double[][] collapsed(double[][] values, int compared, int before) {
        var rows = new double[compared + 1][before + 1];
        for (int u = 0; u < values.length; u++) {
            var into = rows[Math.min(u, compared)];
            var share = u < compared ? 1.0 : 1.0 / (values.length - compared);
            for (int t = 0; t < values[u].length; t++) {
                into[Math.min(t, before)] +=
                        share * values[u][t] / (t < before ? 1 : values[u].length - before);
            }
        }
        return rows;
    }

    private static double[][] transposed(double[][] rows, int columns) {
        var transposed = new double[columns][rows.length];
        for (int u = 0; u < rows.length; u++) {
            for (int t = 0; t < columns; t++) {
                transposed[t][u] = rows[u][t];
            }
        }
        return transposed;
    }

    private static double effect(double[][] values, double[] units, double[] periods) {
        var effect = 0.0;
        for (int u = 0; u < values.length; u++) {
            var unit = u < units.length ? -units[u] : 1.0 / (values.length - units.length);
            for (int t = 0; t < values[u].length; t++) {
                effect +=
                        unit
                                * values[u][t]
                                * (t < periods.length
                                        ? -periods[t]
                                        : 1.0 / (values[u].length - periods.length));
            }
        }
        return effect;
    }
}
