package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * A total is drawn, and dealt out to places and ages in proportion to what is expected there:
 * together a multinomial (Poisson model, given all events) or independent Poisson counts
 * (expectation-based). Walker's alias table (Vose 1991): one random number for each event.
 */
final class CellDraw implements NullModel {

    private final TotalDraw total;
    private final int[] alias;
    private final long[] keep;

    private CellDraw(TotalDraw total, int[] alias, long[] keep) {
        this.total = total;
        this.alias = alias;
        this.keep = keep;
    }

    /**
     * @param weights of the cells, in the order of the counts; at least one above 0
     */
    static CellDraw of(TotalDraw total, double[] weights) {
        int n = weights.length;
        double mean = Arrays.stream(weights).sum() / n;
        double[] left = new double[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            left[i] = weights[i] / mean;
            if (left[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        int[] alias = new int[n];
        long[] keep = new long[n];
        Arrays.fill(keep, -1L);
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            keep[less] = share(left[less]);
            alias[less] = more;
            left[more] -= 1 - left[less];
            if (left[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        return new CellDraw(total, own(alias, keep), keep);
    }

    /** A cell that keeps everything stands for itself. */
    private static int[] own(int[] alias, long[] keep) {
        for (int i = 0; i < alias.length; i++) {
            if (keep[i] == -1L) {
                alias[i] = i;
            }
        }
        return alias;
    }

    /** A share below 1 as an unsigned 64-bit fraction. */
    private static long share(double share) {
        return (long) (share * 0x1p62) << 2;
    }

    @Override
    public void draw(Xoroshiro random, int[] counts) {
        Arrays.fill(counts, 0);
        int events = total.draw(random);
        for (int i = 0; i < events; i++) {
            long bits = random.next();
            int cell = (int) Math.unsignedMultiplyHigh(bits, keep.length);
            long within = bits * keep.length;
            counts[Long.compareUnsigned(within, keep[cell]) < 0 ? cell : alias[cell]]++;
        }
    }

    @Override
    public long mostCount() {
        return total.most();
    }

    @Override
    public CellDraw copy() {
        return this;
    }
}
