package se.tryggaunga.patterns.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.tryggaunga.patterns.input.CsvTable;
import se.tryggaunga.patterns.input.InputError;

/**
 * Periods as numbers: a whole number as it is, a month 2026-11 counted in months, a day 2026-11-22
 * in days.
 */
final class Periods {

    private Periods() {}

    static int of(CsvTable.Row row, String column) {
        return read(row.text(column).strip())
                .orElseThrow(() ->
                        row.error(
                                column
                                        + " must be a whole number, a month 2026-11 or a day 2026-11-22, not \""
                                        + row.text(column)
                                        + "\"."));
    }

    static int of(String text, String name) {
        return read(text.strip())
                .orElseThrow(() ->
                        new InputError(
                                name
                                        + " must be a whole number, a month 2026-11 or a day 2026-11-22, not \""
                                        + text
                                        + "\"."));
    }

    private static Optional<Integer> read(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(
                        (int)
                                YearMonth.parse(text)
                                        .getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of((int) LocalDate.parse(text).toEpochDay());
            }
            return Optional.of(Integer.parseInt(text));
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
