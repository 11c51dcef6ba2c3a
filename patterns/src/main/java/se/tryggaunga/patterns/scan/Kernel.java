package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * The greatest ratio over all zones and windows of one simulated set of counts. Adds and compares
 * several windows at once; only what may be above the floor is looked into, exactly.
 */
final class Kernel {

    private final Blocks blocks;
    private final Expected expected;
    private final Thresholds thresholds;
    private final Statistic statistic;
    private final Lanes lanes;
    private double best;
    private long lookedInto;

    Kernel(Blocks blocks, Expected expected, Thresholds thresholds, Statistic statistic) {
        this.blocks = blocks;
        this.expected = expected;
        this.thresholds = thresholds;
        this.statistic = statistic;
        this.lanes = thresholds.lanes;
    }

    /** Blocks that were looked into so far. */
    long lookedInto() {
        return lookedInto;
    }

    /**
     * @param rows packed counts, one array for each chunk
     * @param chunks how many of them are in use
     * @param atLeast a ratio that was found already
     * @return the greatest ratio of the chains, or {@code atLeast}; exact where above the floor
     */
    double greatest(long[][] rows, int chunks, int fromChain, int toChain, double atLeast) {
        best = atLeast;
        long sign = lanes.sign();
        for (int chunk = 0; chunk < chunks; chunk++) {
            for (int c = fromChain; c < toChain; c++) {
                chain(c, chunk, rows[chunk], thresholds.packed[chunk], sign);
            }
        }
        return best;
    }

    private void chain(int c, int chunk, long[] n, long[] allowed, long sign) {
        int[] rows = blocks.rows;
        int i = blocks.starts[c];
        int t = 4 * blocks.firstBlock[c];
        long a0 = 0;
        long a1 = 0;
        long a2 = 0;
        long a3 = 0;
        for (int end = i + blocks.singles[c]; i < end; i++, t += 4) {
            int r = rows[i];
            a0 += n[r];
            a1 += n[r + 1];
            a2 += n[r + 2];
            a3 += n[r + 3];
            if (passes(allowed, t, a0, a1, a2, a3, sign)) {
                lookInto(chunk, t / 4, i, i + 1, n, allowed, a0, a1, a2, a3);
            }
        }
        for (int b = blocks.blockStarts[c]; b < blocks.blockStarts[c + 1]; b++, t += 4) {
            int begin = i;
            for (int end = i + blocks.sizes[b]; i < end; i += 4) {
                int r = rows[i];
                int s = rows[i + 1];
                int u = rows[i + 2];
                int v = rows[i + 3];
                a0 += n[r] + n[s] + (n[u] + n[v]);
                a1 += n[r + 1] + n[s + 1] + (n[u + 1] + n[v + 1]);
                a2 += n[r + 2] + n[s + 2] + (n[u + 2] + n[v + 2]);
                a3 += n[r + 3] + n[s + 3] + (n[u + 3] + n[v + 3]);
            }
            if (passes(allowed, t, a0, a1, a2, a3, sign)) {
                lookInto(chunk, t / 4, begin, i, n, allowed, a0, a1, a2, a3);
            }
        }
    }

    private static boolean passes(
            long[] allowed, int t, long a0, long a1, long a2, long a3, long sign) {
        long kept =
                (allowed[t] - a0)
                        & (allowed[t + 1] - a1)
                        & (allowed[t + 2] - a2)
                        & (allowed[t + 3] - a3);
        return (kept & sign) != sign;
    }

    private void lookInto(
            int chunk,
            int block,
            int from,
            int to,
            long[] n,
            long[] allowed,
            long a0,
            long a1,
            long a2,
            long a3) {
        lookedInto++;
        for (int q = 0; q < 4; q++) {
            long sum = q == 0 ? a0 : q == 1 ? a1 : q == 2 ? a2 : a3;
            long above = ~(allowed[4 * block + q] - sum) & lanes.sign();
            while (above != 0) {
                int lane = Long.numberOfTrailingZeros(above) / lanes.bits();
                above &= above - 1;
                window(chunk, block, q, lane, from, to, n, lanes.get(sum, lane));
            }
        }
    }

    /** One window in the zones of one block. */
    private void window(
            int chunk, int block, int q, int lane, int from, int to, long[] n, int atEnd) {
        int within = q * lanes.perLong() + lane;
        int k = chunk * lanes.perChunk() + within;
        int count = atEnd;
        for (int i = from; i < to; i++) {
            count -= lanes.get(n[blocks.rows[i] + q], lane);
        }
        double mean = thresholds.before[chunk][block * lanes.perChunk() + within];
        for (int i = from; i < to && blocks.rows[i] + 4 < n.length; i++) {
            count += lanes.get(n[blocks.rows[i] + q], lane);
            mean += expected.sums()[blocks.rows[i] / 4 * expected.windows() + k];
            if (blocks.tested[i]
                    && count > mean
                    && thresholds.floor.passes(count, mean)
                    && statistic.mayExceed(count, mean, best)) {
                best = Math.max(best, statistic.llr(count, mean));
            }
        }
    }

    @Override
    public String toString() {
        return blocks.blocks() + " blocks, " + Arrays.toString(new int[] {lanes.windows()});
    }
}
