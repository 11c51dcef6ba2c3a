package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * Which sets of places have come already. A set is known by the sum of 2 × 64 random bits per
 * place: with a million zones the chance that two different ones are taken for one is below 1e-26.
 */
final class SeenZones {

    private final long[] first;
    private final long[] second;
    private long[] table = new long[1 << 12];
    private int held;
    private long sum;
    private long check;

    SeenZones(int places) {
        var random = new Xoroshiro(0x7A6F6E6573L, 0);
        first = new long[places];
        second = new long[places];
        for (int i = 0; i < places; i++) {
            first[i] = random.next();
            second[i] = random.next();
        }
    }

    /** A new chain, empty. */
    void begin() {
        sum = 0;
        check = 0;
    }

    /** Whether the chain with {@code place} added is a set that has not come before. */
    boolean add(int place, boolean complete, int size) {
        sum += first[place];
        check += second[place];
        // beyond some size, hardly two centres have the same neighbours
        return !complete || size > 64 || insert();
    }

    private boolean insert() {
        int mask = table.length / 2 - 1;
        int at = (int) (sum >>> 32) & mask;
        while (table[2 * at] != 0 || table[2 * at + 1] != 0) {
            if (table[2 * at] == sum && table[2 * at + 1] == check) {
                return false;
            }
            at = (at + 1) & mask;
        }
        table[2 * at] = sum;
        table[2 * at + 1] = check;
        if (++held > table.length / 4) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        int mask = table.length / 2 - 1;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                int at = (int) (old[i] >>> 32) & mask;
                while (table[2 * at] != 0 || table[2 * at + 1] != 0) {
                    at = (at + 1) & mask;
                }
                System.arraycopy(old, i, table, 2 * at, 2);
            }
        }
    }

    @Override
    public String toString() {
        return held + " zones of " + Arrays.toString(new int[] {first.length}) + " places";
    }
}
