package se.tryggaunga.patterns.cli;

import java.util.Optional;
import java.util.TreeMap;
import se.tryggaunga.patterns.input.CsvTable;

/** From when on a unit is treated. */
final class Starts {

    private Starts() {}

    /** The same period on each of its lines; 0 or nothing for never. */
    static Optional<Integer> fromGroup(TreeMap<Integer, CsvTable.Row> rows, String column) {
        var first = rows.firstEntry().getValue();
        for (var row : rows.values()) {
            if (!row.text(column).equals(first.text(column))) {
                throw row.error(column + " must be the same on all lines of a unit.");
            }
        }
        var text = first.text(column).strip();
        return text.isEmpty()
                        || text.equals("NA")
                        || text.equals("0")
                        || text.equalsIgnoreCase("Inf")
                ? Optional.empty()
                : Optional.of(Periods.of(first, column));
    }

    /** The first line with a 1; a unit that stops again is refused. */
    static Optional<Integer> fromMarks(TreeMap<Integer, CsvTable.Row> rows, String column) {
        Optional<Integer> start = Optional.empty();
        for (var entry : rows.entrySet()) {
            var row = entry.getValue();
            var mark = row.text(column).strip();
            if (!mark.equals("0") && !mark.equals("1")) {
                throw row.error(column + " must be 0 or 1, not \"" + mark + "\".");
            }
            if (mark.equals("1") && start.isEmpty()) {
                start = Optional.of(entry.getKey());
            } else if (mark.equals("0") && start.isPresent()) {
                throw row.error("the unit is no longer treated; only what lasts can be evaluated.");
            }
        }
        return start;
    }
}
