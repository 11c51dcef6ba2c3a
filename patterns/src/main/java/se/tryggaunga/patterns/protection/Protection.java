package se.tryggaunga.patterns.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Hides small counts, and as little else as it takes that nobody can work them out.
 *
 * <p>The guarantee: for every hidden count below its threshold there are two other tables, with the
 * same shown numbers, in which it is 0 and in which it reaches the threshold. Nobody learns more
 * than that the cell is hidden.
 *
 * @param thresholds below how many a count is hidden
 */
public record Protection(Thresholds thresholds) {

    /** With exact numbers. */
    public Shown protect(CountTable table) {
        return protect(table, 1);
    }

    /**
     * With shown numbers rounded to the nearest multiple of {@code base}, for where several tables
     * meet.
     *
     * @param base 1 or more; D14 asks for 5
     */
    public Shown protect(CountTable table, int base) {
        if (base < 1) {
            throw new IllegalArgumentException(
                    "Numbers are rounded to a multiple of 1 or more, not " + base + ".");
        }
        var hidden = new Hiding(table, thresholds).hidden();
        var counts = new HashMap<String, Long>();
        var known = new HashMap<String, Interval>();
        var names = new HashSet<String>();
        for (int i = 0; i < hidden.length; i++) {
            var cell = table.cells().get(i);
            if (hidden[i]) {
                names.add(cell.name());
            } else {
                show(cell, base, counts, known);
            }
        }
        return new Shown(counts, known, names, table.sums());
    }

    private void show(Cell cell, int base, Map<String, Long> counts, Map<String, Interval> known) {
        var rounded = (cell.count() + base / 2) / base * base;
        counts.put(cell.name(), rounded);
        var low = Math.max(thresholds.of(cell), rounded - base / 2);
        known.put(cell.name(), new Interval(low, rounded + (base - 1) / 2));
    }
}
