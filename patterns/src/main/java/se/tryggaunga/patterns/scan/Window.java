package se.tryggaunga.patterns.scan;

/**
 * One zone in one window of time.
 *
 * @param chain of the zones, for a circle its centre
 * @param size the first so many places of the chain
 * @param end age of the window's last interval
 * @param length in intervals
 */
record Window(int chain, int size, int end, int length, double llr) {

    static final Window NONE = new Window(-1, 0, 0, 0, 0);
}
