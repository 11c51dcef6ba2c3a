package se.tryggaunga.patterns.scan;

/**
 * What is expected at each place in the last 1..K intervals before an end.
 *
 * @param windows K
 * @param sums place-major: {@code sums[place * windows + k - 1]} events in k intervals
 */
record Expected(int windows, double[] sums) {

    /**
     * @param cells what is expected, {@code cells[place * intervals + interval]}
     * @param end age of the interval where the windows end
     */
    static Expected of(double[] cells, int places, int intervals, int end, int windows) {
        double[] sums = new double[places * windows];
        for (int place = 0; place < places; place++) {
            double sum = 0;
            int at = place * intervals + intervals - 1 - end;
            for (int k = 0; k < windows; k++) {
                sum += cells[at - k];
                sums[place * windows + k] = sum;
            }
        }
        return new Expected(windows, sums);
    }

    double most() {
        double most = 0;
        int places = sums.length / windows;
        for (int place = 0; place < places; place++) {
            most += sums[place * windows + windows - 1];
        }
        return most;
    }
}
