package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * Chains cut into blocks that are tested together: if the count at a block's end does not pass at
 * the mean of its first tested zone, none between does, for both only grow along a chain. First
 * come blocks of one place, then blocks of 4, 8 or 16 places, as long as a block adds little.
 */
final class Blocks {

    private static final int WIDEST = 16;

    /**
     * Where the row of counts of each member begins (place × words); padded with the empty row up
     * to whole fours.
     */
    final int[] rows;

    final boolean[] tested;

    /** Chain c begins at {@code starts[c]}, with {@code singles[c]} blocks of one place. */
    final int[] starts;

    final int[] singles;

    /** Places of each block that follows; chain c's are {@code blockStarts[c]} and on. */
    final byte[] sizes;

    final int[] blockStarts;

    /** The first block of each chain, singles counted. */
    final int[] firstBlock;

    private Blocks(Builder built, int chains) {
        rows = Arrays.copyOf(built.rows, built.used);
        tested = Arrays.copyOf(built.tested, built.used);
        starts = built.starts;
        singles = built.singles;
        sizes = Arrays.copyOf(built.sizes, built.blocks);
        blockStarts = built.blockStarts;
        firstBlock = new int[chains + 1];
        for (int c = 0; c < chains; c++) {
            firstBlock[c + 1] = firstBlock[c] + singles[c] + blockStarts[c + 1] - blockStarts[c];
        }
    }

    int blocks() {
        return firstBlock[firstBlock.length - 1];
    }

    int chains() {
        return singles.length;
    }

    /**
     * @param means of each place in the longest window; decides how wide blocks may be
     * @param slack a block may add so many standard deviations of its count
     * @param words longs in a row of counts
     */
    static Blocks of(Zones zones, double[] means, double slack, int words) {
        return new Builder(zones, means, slack, words).build();
    }

    private static final class Builder {
        private final Zones zones;
        private final double[] means;
        private final double slack;
        private final int words;
        private final int empty;
        private int[] rows;
        private boolean[] tested;
        private int used;
        private byte[] sizes = new byte[1024];
        private int blocks;
        private final int[] starts;
        private final int[] singles;
        private final int[] blockStarts;

        Builder(Zones zones, double[] means, double slack, int words) {
            this.zones = zones;
            this.means = means;
            this.slack = slack;
            this.words = words;
            this.empty = words * means.length;
            int room = zones.members.length + 4 * zones.chains();
            rows = new int[room];
            tested = new boolean[room];
            starts = new int[zones.chains() + 1];
            singles = new int[zones.chains()];
            blockStarts = new int[zones.chains() + 1];
        }

        Blocks build() {
            for (int c = 0; c < zones.chains(); c++) {
                starts[c] = used;
                chain(c);
                blockStarts[c + 1] = blocks;
            }
            starts[zones.chains()] = used;
            return new Blocks(this, zones.chains());
        }

        private void chain(int c) {
            int at = zones.starts[c];
            int end = zones.starts[c + 1];
            double held = 0;
            for (; at < end; at++) {
                if (at > zones.starts[c] && width(at, end, held) >= 4) {
                    break;
                }
                held += means[zones.members[at]];
                take(at);
                singles[c]++;
            }
            while (at < end) {
                int size = Math.max(4, width(at, end, held));
                for (int i = 0; i < size; i++, at++) {
                    if (at < end) {
                        held += means[zones.members[at]];
                        take(at);
                    } else {
                        rows[used++] = empty;
                    }
                }
                close(size);
            }
        }

        private void take(int at) {
            rows[used] = words * zones.members[at];
            tested[used++] = zones.tested[at];
        }

        private void close(int size) {
            if (blocks == sizes.length) {
                sizes = Arrays.copyOf(sizes, blocks * 2);
            }
            sizes[blocks++] = (byte) size;
        }

        /** 16, 8 or 4 places, or 1 where that would add too much. */
        private int width(int at, int end, double held) {
            double before = held;
            int first = at;
            while (first < end && !zones.tested[first]) {
                before += means[zones.members[first++]];
            }
            double may = slack * Math.sqrt(before);
            double added = 0;
            int whole = 1;
            for (int i = at; i < at + WIDEST; i++) {
                if (i > first && i < end) {
                    added += means[zones.members[i]];
                }
                if (added > may) {
                    break;
                }
                int size = i - at + 1;
                boolean fits = size == 4 || at + size <= end;
                whole = Integer.bitCount(size) == 1 && size >= 4 && fits ? size : whole;
            }
            return whole;
        }
    }
}
