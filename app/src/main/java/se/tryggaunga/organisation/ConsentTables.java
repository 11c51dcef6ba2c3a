package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme's tables of whose yes is needed, of every time. One that begins later replaces the
 * earlier whole.
 */
public record ConsentTables(List<Line> lines) {

    public record Line(LocalDate from, @Nullable LocalDate until, ConsentRule rule) {}

    public ConsentTables {
        lines = List.copyOf(lines);
    }

    /** By priority; empty before the first table. */
    public List<ConsentRule> on(LocalDate day) {
        var begun =
                lines.stream()
                        .map(Line::from)
                        .filter(from -> !from.isAfter(day))
                        .max(Comparator.naturalOrder());
        return lines.stream()
                .filter(line -> begun.filter(line.from()::equals).isPresent())
                .filter(line -> line.until() == null || !day.isAfter(line.until()))
                .map(Line::rule)
                .sorted(Comparator.comparingInt(ConsentRule::priority))
                .toList();
    }
}
