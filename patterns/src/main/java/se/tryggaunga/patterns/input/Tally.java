package se.tryggaunga.patterns.input;

import java.util.Arrays;

/** Counts by key; as large as there are different keys, however many times they come. */
final class Tally {

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;

    /** False where a count becomes too large. */
    boolean add(long key, int count) {
        int at = slot(keys, key);
        if (keys[at] == 0) {
            keys[at] = key + 1;
            used++;
        }
        long sum = (long) counts[at] + count;
        counts[at] = (int) sum;
        if (used * 2 > keys.length) {
            grow();
        }
        return sum <= Integer.MAX_VALUE;
    }

    private static int slot(long[] keys, long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key + 1) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = keys;
        int[] oldCounts = counts;
        keys = new long[old.length * 2];
        counts = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = slot(keys, old[i] - 1);
                keys[at] = old[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** The keys from the smallest on, so that the order of lines means nothing. */
    long[] sorted() {
        long[] sorted = new long[used];
        int n = 0;
        for (long key : keys) {
            if (key != 0) {
                sorted[n++] = key - 1;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    int count(long key) {
        return counts[slot(keys, key)];
    }
}
