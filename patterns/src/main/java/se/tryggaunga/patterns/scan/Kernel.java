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
    private final long[] sums = new long[7];
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
                if (lanes.words() == 7) {
                    chain7(c, chunk, rows[chunk], thresholds.packed[chunk], sign);
                } else {
                    chain4(c, chunk, rows[chunk], thresholds.packed[chunk], sign);
                }
            }
        }
        return best;
    }

    /** The sums of a chain, in variables of their own so that they stay in registers. */
    private void chain4(int c, int chunk, long[] n, long[] allowed, long sign) {
        int[] rows = blocks.rows;
        int i = blocks.starts[c];
        int block = blocks.firstBlock[c];
        long a0 = 0;
        long a1 = 0;
        long a2 = 0;
        long a3 = 0;
        for (int end = i + blocks.singles[c]; i < end; i++, block++) {
            int r = rows[i];
            a0 += n[r];
            a1 += n[r + 1];
            a2 += n[r + 2];
            a3 += n[r + 3];
            int t = 4 * block;
            long kept =
                    (allowed[t] - a0)
                            & (allowed[t + 1] - a1)
                            & (allowed[t + 2] - a2)
                            & (allowed[t + 3] - a3);
            if ((kept & sign) != sign) {
                sums[0] = a0;
                sums[1] = a1;
                sums[2] = a2;
                sums[3] = a3;
                lookInto(chunk, block, i, i + 1, n, allowed);
            }
        }
        for (int b = blocks.blockStarts[c]; b < blocks.blockStarts[c + 1]; b++, block++) {
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
            int t = 4 * block;
            long kept =
                    (allowed[t] - a0)
                            & (allowed[t + 1] - a1)
                            & (allowed[t + 2] - a2)
                            & (allowed[t + 3] - a3);
            if ((kept & sign) != sign) {
                sums[0] = a0;
                sums[1] = a1;
                sums[2] = a2;
                sums[3] = a3;
                lookInto(chunk, block, begin, i, n, allowed);
            }
        }
    }

    /** The same for seven longs. */
    private void chain7(int c, int chunk, long[] n, long[] allowed, long sign) {
        int[] rows = blocks.rows;
        int i = blocks.starts[c];
        int block = blocks.firstBlock[c];
        long a0 = 0;
        long a1 = 0;
        long a2 = 0;
        long a3 = 0;
        long a4 = 0;
        long a5 = 0;
        long a6 = 0;
        for (int end = i + blocks.singles[c]; i < end; i++, block++) {
            int r = rows[i];
            a0 += n[r];
            a1 += n[r + 1];
            a2 += n[r + 2];
            a3 += n[r + 3];
            a4 += n[r + 4];
            a5 += n[r + 5];
            a6 += n[r + 6];
            int t = 7 * block;
            long kept =
                    (allowed[t] - a0)
                            & (allowed[t + 1] - a1)
                            & (allowed[t + 2] - a2)
                            & (allowed[t + 3] - a3)
                            & (allowed[t + 4] - a4)
                            & (allowed[t + 5] - a5)
                            & (allowed[t + 6] - a6);
            if ((kept & sign) != sign) {
                sums[0] = a0;
                sums[1] = a1;
                sums[2] = a2;
                sums[3] = a3;
                sums[4] = a4;
                sums[5] = a5;
                sums[6] = a6;
                lookInto(chunk, block, i, i + 1, n, allowed);
            }
        }
        for (int b = blocks.blockStarts[c]; b < blocks.blockStarts[c + 1]; b++, block++) {
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
                a4 += n[r + 4] + n[s + 4] + (n[u + 4] + n[v + 4]);
                a5 += n[r + 5] + n[s + 5] + (n[u + 5] + n[v + 5]);
                a6 += n[r + 6] + n[s + 6] + (n[u + 6] + n[v + 6]);
            }
            int t = 7 * block;
            long kept =
                    (allowed[t] - a0)
                            & (allowed[t + 1] - a1)
                            & (allowed[t + 2] - a2)
                            & (allowed[t + 3] - a3)
                            & (allowed[t + 4] - a4)
                            & (allowed[t + 5] - a5)
                            & (allowed[t + 6] - a6);
            if ((kept & sign) != sign) {
                sums[0] = a0;
                sums[1] = a1;
                sums[2] = a2;
                sums[3] = a3;
                sums[4] = a4;
                sums[5] = a5;
                sums[6] = a6;
                lookInto(chunk, block, begin, i, n, allowed);
            }
        }
    }

    /** A block that does not keep below its thresholds; its counts are in {@code sums}. */
    private void lookInto(int chunk, int block, int from, int to, long[] n, long[] allowed) {
        lookedInto++;
        for (int q = 0; q < lanes.words(); q++) {
            long above = ~(allowed[lanes.words() * block + q] - sums[q]) & lanes.sign();
            while (above != 0) {
                int lane = Long.numberOfTrailingZeros(above) / lanes.bits();
                above &= above - 1;
                window(chunk, block, q, lane, from, to, n, lanes.get(sums[q], lane));
            }
        }
    }

    /** One window in the zones of one block. */
    private void window(
            int chunk, int block, int q, int lane, int from, int to, long[] n, int atEnd) {
        int within = q * lanes.perLong() + lane;
        int k = chunk * lanes.perChunk() + within;
        double before = thresholds.before[chunk][block * lanes.perChunk() + within];
        // no zone of the block has more events than all of it, or a smaller mean than its first
        double least =
                before
                        + expected.sums()[
                                blocks.rows[from] / lanes.words() * expected.windows() + k];
        if (!statistic.mayExceed(atEnd, least, best)) {
            return;
        }
        int count = atEnd;
        for (int i = from; i < to; i++) {
            count -= lanes.get(n[blocks.rows[i] + q], lane);
        }
        double mean = before;
        for (int i = from; i < to && blocks.rows[i] + lanes.words() < n.length; i++) {
            count += lanes.get(n[blocks.rows[i] + q], lane);
            mean += expected.sums()[blocks.rows[i] / lanes.words() * expected.windows() + k];
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
