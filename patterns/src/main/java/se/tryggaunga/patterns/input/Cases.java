package se.tryggaunga.patterns.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of events: place, count, date, and any strata. The count may be 0; several lines may tell
 * of the same. Sorted by place, day and stratum.
 *
 * @param day since 1970, the first of what the date names; 0 where lines have no date
 * @param strata names, in the order they came; one empty name where there are none
 * @param precision of the dates
 * @param lines how many were read
 */
public record Cases(
        int[] place,
        int[] day,
        int[] stratum,
        int[] count,
        List<String> strata,
        Precision precision,
        boolean dated,
        long lines) {

    private static final long MOST_STRATA = 1 << 20;
    private static final int DAY_BITS = 19;
    private static final int DAY_ZERO = 1 << (DAY_BITS - 1);

    /**
     * @param places that are known; any other is refused
     * @param mayLackDates whether lines of place and count alone will do
     */
    public static Cases read(Path file, Names places, boolean mayLackDates) throws IOException {
        try (var lines = Lines.of(file)) {
            return new Reader(lines, places, mayLackDates).read();
        }
    }

    private static final class Reader {
        private final Lines lines;
        private final Names places;
        private final boolean mayLackDates;
        private final Dates dates = new Dates();
        private final Tally tally = new Tally();
        private final Map<String, Integer> strata = new LinkedHashMap<>();
        private int fields;
        private Precision precision = Precision.DAY;

        Reader(Lines lines, Names places, boolean mayLackDates) {
            this.lines = lines;
            this.places = places;
            this.mayLackDates = mayLackDates;
        }

        Cases read() throws IOException {
            long many = 0;
            while (lines.next()) {
                many++;
                if (fields == 0) {
                    first();
                }
                line();
            }
            return finished(many);
        }

        private void first() {
            fields = lines.fields();
            if (fields < 3 && !(mayLackDates && fields == 2)) {
                throw lines.error("must be a place, a count and a date.");
            }
            if (fields > 2) {
                dates.day(lines, 2);
                precision = dates.precision();
            }
        }

        private void line() {
            if (lines.fields() != fields) {
                throw lines.error(
                        "has %d fields where the first line has %d."
                                .formatted(lines.fields(), fields));
            }
            int place = places.find(lines, 0);
            if (place < 0) {
                throw lines.error("the place \"" + lines.text(0) + "\" has no coordinates.");
            }
            int count = lines.count(1, "the count");
            int day = fields > 2 ? dates.day(lines, 2) : 0;
            if (fields > 2 && dates.precision() != precision) {
                throw lines.error(
                        "the date \"" + lines.text(2) + "\" is not as exact as the first one.");
            }
            if (count > 0) {
                long key = ((long) place << DAY_BITS | (day + DAY_ZERO)) * MOST_STRATA + stratum();
                if (!tally.add(key, count)) {
                    throw lines.error("the counts of this place and date are too large together.");
                }
            }
        }

        private long stratum() {
            if (fields <= 3) {
                return 0;
            }
            int stratum = strata.computeIfAbsent(lines.rest(3), _ -> strata.size());
            if (stratum == MOST_STRATA) {
                throw lines.error("there are more than 1,048,576 different strata.");
            }
            return stratum;
        }

        private Cases finished(long many) {
            long[] keys = tally.sorted();
            int[] count = Arrays.stream(keys).mapToInt(tally::count).toArray();
            return new Cases(
                    Arrays.stream(keys)
                            .mapToInt(k -> (int) (k / MOST_STRATA >> DAY_BITS))
                            .toArray(),
                    Arrays.stream(keys).mapToInt(Reader::day).toArray(),
                    Arrays.stream(keys).mapToInt(k -> (int) (k % MOST_STRATA)).toArray(),
                    count,
                    strata.isEmpty() ? List.of("") : List.copyOf(strata.keySet()),
                    precision,
                    fields != 2,
                    many);
        }

        private static int day(long key) {
            return (int) (key / MOST_STRATA & ((1 << DAY_BITS) - 1)) - DAY_ZERO;
        }
    }

    /** All events. */
    public long total() {
        return Arrays.stream(count).asLongStream().sum();
    }
}
