package se.tryggaunga.patterns.scan;

/**
 * For every block the counts that do not pass, packed like the counts: several windows in one long.
 * One set per floor; chunk ch holds windows {@code ch * perChunk} and on.
 */
final class Thresholds {

    final Lanes lanes;
    final Floor floor;
    final long[][] packed;

    /** What is expected before a block: {@code before[ch][block * perChunk + lane]}. */
    final double[][] before;

    private Thresholds(Lanes lanes, Floor floor, int blocks) {
        this.lanes = lanes;
        this.floor = floor;
        this.packed = new long[lanes.chunks()][lanes.words() * blocks];
        this.before = new double[lanes.chunks()][lanes.perChunk() * blocks];
    }

    static Thresholds of(Blocks blocks, Expected expected, Lanes lanes, Floor floor) {
        var made = new Thresholds(lanes, floor, blocks.blocks());
        double[] sum = new double[expected.windows()];
        for (int c = 0; c < blocks.chains(); c++) {
            java.util.Arrays.fill(sum, 0);
            int at = blocks.starts[c];
            int block = blocks.firstBlock[c];
            for (int i = 0; i < blocks.singles[c]; i++, at++) {
                made.block(blocks, expected, sum, block++, at, at + 1);
            }
            for (int b = blocks.blockStarts[c]; b < blocks.blockStarts[c + 1]; b++) {
                made.block(blocks, expected, sum, block++, at, at + blocks.sizes[b]);
                at += blocks.sizes[b];
            }
        }
        return made;
    }

    private void block(
            Blocks blocks, Expected expected, double[] sum, int block, int from, int to) {
        keepBefore(sum, block);
        boolean open = true;
        for (int i = from; i < to; i++) {
            int place = blocks.rows[i] / lanes.words();
            if (place * expected.windows() < expected.sums().length) {
                add(sum, expected, place);
            }
            if (blocks.tested[i] && open) {
                open = false;
                lanes.set(packed, block, sum, floor);
            }
        }
        if (open) {
            lanes.never(packed, block);
        }
    }

    private static void add(double[] sum, Expected expected, int place) {
        int at = place * expected.windows();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += expected.sums()[at + k];
        }
    }

    private void keepBefore(double[] sum, int block) {
        int per = lanes.perChunk();
        for (int ch = 0, k = 0; ch < before.length; ch++) {
            for (int lane = 0; lane < per && k < sum.length; lane++, k++) {
                before[ch][block * per + lane] = sum[k];
            }
        }
    }
}
