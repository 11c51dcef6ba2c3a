package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * The plain scan: every zone and every window of one set of counts, one after the other. Finds the
 * best window of each chain.
 */
final class Observed {

    private final Zones zones;
    private final Statistic statistic;
    private final int windows;
    private final int ages;
    private final Window[] best;

    private Observed(Zones zones, Statistic statistic, int windows, int ages) {
        this.zones = zones;
        this.statistic = statistic;
        this.windows = windows;
        this.ages = ages;
        this.best = new Window[zones.chains()];
        Arrays.fill(best, Window.NONE);
    }

    /**
     * @param counts by place and age
     * @param expected by end, as long as there are ends
     * @return the best window of each chain, or {@link Window#NONE}
     */
    static Window[] bestOfChains(
            Zones zones, Statistic statistic, int[] counts, int ages, Ends expected) {
        var scan = new Observed(zones, statistic, expected.windows(), ages);
        for (int end = 0; end < expected.ends(); end++) {
            scan.end(counts, end, expected.at(end));
        }
        return scan.best;
    }

    private void end(int[] counts, int end, Expected expected) {
        int k = expected.windows();
        int[] sums = new int[k * (counts.length / ages)];
        for (int place = 0; place < counts.length / ages; place++) {
            int sum = 0;
            for (int i = 0; i < k; i++) {
                sum += counts[place * ages + end + i];
                sums[place * k + i] = sum;
            }
        }
        for (int c = 0; c < zones.chains(); c++) {
            chain(c, end, sums, expected);
        }
    }

    private void chain(int c, int end, int[] counts, Expected expected) {
        int k = expected.windows();
        int[] count = new int[k];
        double[] mean = new double[k];
        for (int i = zones.starts[c]; i < zones.starts[c + 1]; i++) {
            int at = zones.members[i] * k;
            for (int w = 0; w < k; w++) {
                count[w] += counts[at + w];
                mean[w] += expected.sums()[at + w];
            }
            if (zones.tested[i]) {
                compare(c, i - zones.starts[c] + 1, end, count, mean);
            }
        }
    }

    private void compare(int c, int size, int end, int[] count, double[] mean) {
        double top = best[c].llr();
        for (int w = 0; w < count.length; w++) {
            if (count[w] > mean[w] && statistic.mayExceed(count[w], mean[w], top)) {
                double llr = statistic.llr(count[w], mean[w]);
                if (llr > top) {
                    top = llr;
                    best[c] = new Window(c, size, end, w + 1, llr);
                }
            }
        }
    }

    @Override
    public String toString() {
        return zones.chains() + " chains, " + windows + " windows";
    }
}
