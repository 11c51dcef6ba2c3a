package se.tryggaunga.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Today;

/** One line of a history: when, what, by whom. Sv: historik. */
public record HistoryEntry(
        LocalDate day,
        @Nullable String time,
        String title,
        @Nullable String by,
        @Nullable String text,
        @Nullable String path) {

    public static HistoryEntry of(Instant at, String title, @Nullable String by) {
        var day = LocalDate.ofInstant(at, Today.ZONE);
        return new HistoryEntry(day, Text.time(at), title, by, null, null);
    }

    /** The same entries in the same order, one list for each month. */
    public static List<List<HistoryEntry>> byMonth(List<HistoryEntry> entries) {
        return List.copyOf(
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> YearMonth.from(entry.day),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
    }
}
