package se.tryggaunga.patterns.counts;

/**
 * The past that one period's expectation is made from.
 *
 * @param responses m counts
 * @param times their m times, in periods
 * @param populations their m populations
 * @param levels their m seasonal levels, 1 to the number of levels; the last is the period's own
 * @param now the time of the period judged
 */
record History(double[] responses, double[] times, double[] populations, int[] levels, double now) {

    double largest() {
        return java.util.Arrays.stream(responses).max().orElse(Double.NaN);
    }

    /**
     * m rows: constant, time where wanted, one indicator for each level but the period's own that
     * occurs.
     */
    double[][] rows(boolean trend, int blocks) {
        var rows = new double[responses.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(trend, blocks, times[i], levels[i]);
        }
        return rows;
    }

    /** The row of the period judged. */
    double[] nowRow(boolean trend, int blocks) {
        return row(trend, blocks, now, blocks);
    }

    private static double[] row(boolean trend, int blocks, double time, int level) {
        var row = new double[(trend ? 2 : 1) + blocks - 1];
        row[0] = 1;
        if (trend) {
            row[1] = time;
        }
        if (level < blocks) {
            row[(trend ? 1 : 0) + level] = 1;
        }
        return row;
    }

    double[] offsets(boolean perPopulation) {
        var offsets = new double[responses.length];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = perPopulation ? Math.log(populations[i]) : 0;
        }
        return offsets;
    }
}
