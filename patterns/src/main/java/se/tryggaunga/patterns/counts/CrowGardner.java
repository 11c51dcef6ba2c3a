package se.tryggaunga.patterns.counts;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Upper 95 % confidence limits for the mean of a Poisson count, from the shortest sets of counts
 * that hold 95 %.
 *
 * <p>Source: Crow and Gardner 1959, Biometrika 46:441. Rounded to three decimals as they are
 * tabled.
 */
final class CrowGardner {

    private static final double HELD = 0.95;
    private static final double STEP = 0.25;
    private static final ConcurrentHashMap<Integer, Double> KNOWN = new ConcurrentHashMap<>();

    private CrowGardner() {}

    static double upper(int count) {
        return KNOWN.computeIfAbsent(count, CrowGardner::found);
    }

    /**
     * The mean at which the shortest set first begins above {@code count}, to the nearest
     * thousandth.
     */
    private static double found(int count) {
        var low = (double) count;
        while (begin(low + STEP) <= count) {
            low += STEP;
        }
        var high = low + STEP;
        while (high - low > 1e-6) {
            var middle = (low + high) / 2;
            if (begin(middle) <= count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.round(high * 1000) / 1000.0;
    }

    /** Where the shortest set begins; of several equally short the highest. */
    private static int begin(double mean) {
        var poisson = Overdispersed.of(mean, 1);
        for (int length = 1; ; length++) {
            for (int begin = (int) mean + 1; begin >= 0; begin--) {
                if (poisson.atMost(begin + length - 1) - poisson.atMost(begin - 1) >= HELD) {
                    return begin;
                }
            }
        }
    }
}
