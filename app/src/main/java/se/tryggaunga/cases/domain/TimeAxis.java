package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Months side by side, each of two halves: the first fifteen days, and the rest. What lies outside
 * is drawn at the edge. Sv: tidslinje.
 *
 * @param first the earliest month that is shown
 * @param months how many, 1 to {@value #MOST}
 */
public record TimeAxis(YearMonth first, int months) {

    public static final int MOST = 12;

    private static final int HALF = 15;

    /** From the earliest day to the latest; of a longer time the latest months. */
    public static TimeAxis over(Collection<LocalDate> days) {
        var first = YearMonth.from(days.stream().min(Comparator.naturalOrder()).orElseThrow());
        var last = YearMonth.from(days.stream().max(Comparator.naturalOrder()).orElseThrow());
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        return months > MOST
                ? new TimeAxis(last.minusMonths(MOST - 1L), MOST)
                : new TimeAxis(first, months);
    }

    public List<LocalDate> all() {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(months)
                .map(month -> month.atDay(1))
                .toList();
    }

    /** Two to each month. */
    public int columns() {
        return months * 2;
    }

    /** Where a day stands, 1 to {@link #columns}. */
    public int column(LocalDate day) {
        long month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        long column = month * 2 + (day.getDayOfMonth() > HALF ? 2 : 1);
        return (int) Math.clamp(column, 1, columns());
    }

    /** How many columns a stretch covers, both ends with it; at least one. */
    public int length(LocalDate from, LocalDate to) {
        return Math.max(1, column(to) - column(from) + 1);
    }

    public boolean shows(LocalDate day) {
        var month = YearMonth.from(day);
        return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
    }
}
