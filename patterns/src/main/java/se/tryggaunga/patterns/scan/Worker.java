package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * Draws and scans a batch of replications. Several go through one group of chains before the next
 * group, so that thresholds and neighbours are read from memory once for all of them.
 */
final class Worker {

    private static final int GROUP = 12_000;
    private static final long ROOM = 48L << 20;

    private final Bench bench;
    private final NullModel chance;
    private final int[][] counts;
    private final long[][][] rows;
    private final double[] best;

    Worker(Bench bench) {
        this.bench = bench;
        this.chance = bench.model.chance().copy();
        int batch = batch(bench);
        this.counts = new int[batch][bench.model.counts().length];
        int places = bench.model.expected().places();
        this.rows = new long[batch][bench.lanes.chunks()][bench.lanes.words() * (places + 1)];
        this.best = new double[batch];
    }

    /** How many replications go together: so many as fit, the same whatever runs. */
    static int batch(Bench bench) {
        long each = 4L * bench.model.counts().length + 1;
        int most = bench.model.expected().ends() == 1 ? 16 : 128;
        return (int) Math.clamp(ROOM / each, 1, most);
    }

    /** The greatest ratios of replications {@code from} to {@code to - 1}. */
    void run(long seed, int from, int to, Level level, double[] maxima) {
        int many = to - from;
        for (int r = 0; r < many; r++) {
            chance.draw(new Xoroshiro(seed, from + r), counts[r]);
        }
        Arrays.fill(best, 0);
        scan(level, many, -1);
        for (int r = 0; r < many; r++) {
            maxima[from + r] = best[r] > level.ratio() ? best[r] : lower(r, level);
        }
    }

    /** A replication that nothing passed: again with a lower floor, at last with none. */
    private double lower(int r, Level above) {
        for (var level = above; level.ratio() > 0.4; ) {
            level = level.lower();
            best[r] = 0;
            scan(level, r + 1, r);
            if (best[r] > level.ratio()) {
                return best[r];
            }
        }
        var model = bench.model;
        int ages = model.expected().ages();
        var windows =
                Observed.bestOfChains(
                        model.zones(), model.statistic(), counts[r], ages, model.expected());
        return Arrays.stream(windows).mapToDouble(Window::llr).max().orElse(0);
    }

    private void scan(Level level, int many, int only) {
        int ages = bench.model.expected().ages();
        for (int end = 0; end < bench.model.expected().ends(); end++) {
            var thresholds = level.at(end);
            var expected = bench.model.expected().at(end);
            var kernel = new Kernel(bench.blocks, expected, thresholds, bench.model.statistic());
            for (int r = Math.max(0, only); r < many; r++) {
                thresholds.lanes.pack(counts[r], ages, end, rows[r]);
            }
            groups(kernel, thresholds.lanes.chunks(), many, only);
        }
    }

    private void groups(Kernel kernel, int chunks, int many, int only) {
        int[] starts = bench.blocks.starts;
        int chains = bench.blocks.chains();
        for (int from = 0; from < chains; ) {
            int to = from + 1;
            while (to < chains && starts[to + 1] - starts[from] <= GROUP) {
                to++;
            }
            for (int r = Math.max(0, only); r < many; r++) {
                best[r] = kernel.greatest(rows[r], chunks, from, to, best[r]);
            }
            from = to;
        }
    }
}
