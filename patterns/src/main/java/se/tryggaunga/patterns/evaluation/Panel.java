package se.tryggaunga.patterns.evaluation;

import java.util.List;

/**
 * The outcome of every unit in every period.
 *
 * @param units u names
 * @param periods p numbers, ascending
 * @param values u rows of p values
 */
public record Panel(List<String> units, int[] periods, double[][] values) {

    /** The start of a unit that is never treated. */
    static final int NEVER = Integer.MAX_VALUE;

    public Panel {
        units = List.copyOf(units);
        periods = periods.clone();
        if (values.length != units.size()) {
            throw new IllegalArgumentException(
                    "%d rows for %d units.".formatted(values.length, units.size()));
        }
        for (int u = 0; u < values.length; u++) {
            check(units.get(u), values[u], periods.length);
        }
        for (int t = 1; t < periods.length; t++) {
            if (periods[t] <= periods[t - 1]) {
                throw new IllegalArgumentException(
                        "Periods must ascend: " + periods[t] + " comes late.");
            }
        }
    }

    private static void check(String unit, double[] row, int length) {
        if (row.length != length) {
            throw new IllegalArgumentException(
                    "%s has %d values for %d periods.".formatted(unit, row.length, length));
        }
        for (double value : row) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(unit + " lacks a value in some period.");
            }
        }
    }

    /**
     * The position of the first period that is not before {@code start}; the number of periods if
     * there is none.
     */
    int at(int start) {
        var at = 0;
        while (at < periods.length && periods[at] < start) {
            at++;
        }
        return at;
    }

    /** Only these units, in this order, and only the first {@code length} periods. */
    Panel only(List<String> wanted, int length) {
        var rows = new double[wanted.size()][];
        for (int i = 0; i < rows.length; i++) {
            var at = units.indexOf(wanted.get(i));
            if (at < 0) {
                throw new IllegalArgumentException(
                        "The outcome lacks " + wanted.get(i) + ", which is registered.");
            }
            rows[i] = java.util.Arrays.copyOf(values[at], length);
        }
        return new Panel(wanted, java.util.Arrays.copyOf(periods, length), rows);
    }
}
