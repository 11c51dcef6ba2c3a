package se.tryggaunga.patterns.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of place, date, a number that is not negative, and any strata: populations, baselines. */
public record PlaceValues(List<Entry> entries) {

    /**
     * One line of it.
     *
     * @param day since 1970, the first of what the date names
     * @param stratum the fields after the value, separated by a blank
     */
    public record Entry(
            long line, int place, int day, Precision precision, double value, String stratum) {}

    public static PlaceValues read(Path file, Names places, String what) throws IOException {
        var entries = new ArrayList<Entry>();
        var dates = new Dates();
        try (var lines = Lines.of(file)) {
            while (lines.next()) {
                if (lines.fields() < 3) {
                    throw lines.error("must be a place, a date and " + what + ".");
                }
                int place = places.find(lines, 0);
                if (place < 0) {
                    throw lines.error("the place \"" + lines.text(0) + "\" has no coordinates.");
                }
                int day = dates.day(lines, 1);
                double value = lines.number(2, what);
                if (value < 0) {
                    throw lines.error(what + " must not be negative.");
                }
                entries.add(
                        new Entry(
                                lines.line(), place, day, dates.precision(), value, lines.rest(3)));
            }
        }
        if (entries.isEmpty()) {
            throw new InputError(file + ": there is nothing in it.");
        }
        return new PlaceValues(List.copyOf(entries));
    }
}
