package se.tryggaunga.patterns.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of lists of places: on each line the name of a list and a place in it. */
public final class PlaceLists {

    private PlaceLists() {}

    /** One line of it. */
    public record Entry(long line, String list, int place) {}

    public static List<Entry> read(Path file, Names places) throws IOException {
        var entries = new ArrayList<Entry>();
        try (var lines = Lines.of(file)) {
            while (lines.next()) {
                if (lines.fields() != 2) {
                    throw lines.error("must be a zone and a place.");
                }
                int place = places.find(lines, 1);
                if (place < 0) {
                    throw lines.error("the place \"" + lines.text(1) + "\" has no coordinates.");
                }
                entries.add(new Entry(lines.line(), lines.text(0), place));
            }
        }
        if (entries.isEmpty()) {
            throw new InputError(file + ": there is no zone in it.");
        }
        return entries;
    }
}
