package se.tryggaunga.patterns.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import se.tryggaunga.patterns.counts.Series;
import se.tryggaunga.patterns.input.CsvTable;
import se.tryggaunga.patterns.input.InputError;

/** A series of counts out of a table. */
final class SeriesTable {

    private static final double MOST = 9_007_199_254_740_992.0;

    private SeriesTable() {}

    static Series read(CsvTable table, Arguments arguments, Parameters parameters) {
        if (table.rows().isEmpty()) {
            throw new InputError(
                    table.file(), 1, "there is no line with counts below the heading.");
        }
        var column = arguments.text("column").orElseGet(() -> usual(table));
        var counts = table.rows().stream().mapToDouble(row -> count(row, column)).toArray();
        var population = arguments.text("population");
        var people =
                table.rows().stream()
                        .mapToDouble(row -> population.map(name -> people(row, name)).orElse(1.0))
                        .toArray();
        var frequency = arguments.whole("frequency", 1, 366, parameters.whole("frequency", 52));
        var start = arguments.whole("start", 1, 366, parameters.whole("start", 1));
        return new Series(counts, people, new Series.Calendar(frequency, start, dates(table)));
    }

    private static String usual(CsvTable table) {
        return table.columns().stream()
                .filter(name -> name.startsWith("observed") || name.startsWith("count"))
                .findFirst()
                .orElseThrow(() ->
                        new InputError(
                                table.file(),
                                1,
                                "which column has the counts? Say --column with one of "
                                        + table.columns()
                                        + "."));
    }

    private static double count(CsvTable.Row row, String column) {
        var text = row.text(column).strip();
        if (text.isEmpty() || text.equals("NA")) {
            return Double.NaN;
        }
        var count = row.number(column);
        if (count < 0 || count != Math.rint(count) || count > MOST) {
            throw row.error(
                    column
                            + " must be a whole number from 0 to 9007199254740992, not "
                            + text
                            + ".");
        }
        return count;
    }

    private static double people(CsvTable.Row row, String column) {
        var people = row.number(column);
        if (!(people > 0)) {
            throw row.error(column + " must be above zero, not " + row.text(column) + ".");
        }
        return people;
    }

    /**
     * Days in the column {@code date} or {@code epoch}, ascending: written as days, or as numbers
     * of days since 1970 that are more than one apart; none where the periods are simply numbered.
     */
    private static List<LocalDate> dates(CsvTable table) {
        var column = table.has("date") ? "date" : "epoch";
        if (!table.has(column) || numbered(table, column)) {
            return List.of();
        }
        var dates = new ArrayList<LocalDate>();
        for (var row : table.rows()) {
            var date = date(row, column);
            if (!dates.isEmpty() && !date.isAfter(dates.getLast())) {
                throw row.error(
                        column + " " + date + " does not come after " + dates.getLast() + ".");
            }
            dates.add(date);
        }
        return dates;
    }

    private static boolean numbered(CsvTable table, String column) {
        var rows = table.rows();
        return rows.size() < 2
                || (rows.get(0).text(column).matches("\\d+")
                        && rows.get(1).text(column).matches("\\d+")
                        && rows.get(1).whole(column) - rows.get(0).whole(column) <= 1);
    }

    private static LocalDate date(CsvTable.Row row, String column) {
        try {
            var text = row.text(column);
            return text.matches("\\d{1,6}")
                    ? LocalDate.ofEpochDay(Long.parseLong(text))
                    : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw row.error(
                    column
                            + " must be a date such as 2026-11-22, not \""
                            + row.text(column)
                            + "\".");
        }
    }
}
