package se.tryggaunga.patterns.scan;

/**
 * The intervals that windows may end at: only the last one (prospective), or all of them.
 *
 * @param cells what is expected, {@code cells[place * intervals + interval]}
 * @param windows K, the longest window
 * @param all whether windows may end before the last interval
 */
record Ends(double[] cells, int places, int intervals, int windows, boolean all) {

    int ends() {
        return all ? intervals : 1;
    }

    /** Windows that end at an age; early in the period there are fewer than K. */
    Expected at(int end) {
        return Expected.of(cells, places, intervals, end, Math.min(windows, intervals - end));
    }

    /** How many ages can be in any window. */
    int ages() {
        return all ? intervals : windows;
    }

    /** What is expected at the ages that matter, as counts are laid out. */
    double[] recent() {
        int ages = ages();
        double[] recent = new double[places * ages];
        for (int place = 0; place < places; place++) {
            for (int age = 0; age < ages; age++) {
                recent[place * ages + age] = cells[place * intervals + intervals - 1 - age];
            }
        }
        return recent;
    }
}
