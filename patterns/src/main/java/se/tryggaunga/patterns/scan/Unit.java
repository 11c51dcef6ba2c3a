package se.tryggaunga.patterns.scan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long an interval of time is. */
public enum Unit {
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 7),
    MONTH(ChronoUnit.MONTHS, Unit.DAYS_IN_YEAR / 12),
    YEAR(ChronoUnit.YEARS, Unit.DAYS_IN_YEAR);

    /** The mean of the Gregorian calendar. */
    private static final double DAYS_IN_YEAR = 365.2425;

    private final ChronoUnit step;
    private final double days;

    Unit(ChronoUnit step, double days) {
        this.step = step;
        this.days = days;
    }

    /** Mean length in days. */
    public double days() {
        return days;
    }

    LocalDate after(LocalDate from, long intervals) {
        return from.plus(intervals, step);
    }

    long between(LocalDate from, LocalDate to) {
        return step.between(from, to);
    }

    /** The first day of the month or year that {@code day} lies in; the day itself otherwise. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY, WEEK -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
