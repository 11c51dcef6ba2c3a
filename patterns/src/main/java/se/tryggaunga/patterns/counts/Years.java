package se.tryggaunga.patterns.counts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The same time in earlier years. */
final class Years {

    private Years() {}

    /**
     * @return b + 1 period numbers: the period itself, the same a year earlier, and so on
     * @throws IllegalArgumentException when one of them is not in the series
     */
    static int[] back(Series series, int period, int years) {
        var found = new int[years + 1];
        for (int year = 0; year <= years; year++) {
            found[year] =
                    series.dated()
                            ? series.calendar().dates().indexOf(dateBack(series, period, year)) + 1
                            : period - year * series.frequency();
            if (found[year] < 1) {
                throw new IllegalArgumentException(
                        "Period %d needs the same time %d years earlier, which the series does not hold: fewer years (b) or later periods."
                                .formatted(period, year));
            }
        }
        return found;
    }

    private static LocalDate dateBack(Series series, int period, int years) {
        var day = series.calendar().dates().get(period - 1);
        var then = sameDay(day, years);
        return series.frequency() == 52 ? nearestSameWeekday(day, then) : then;
    }

    /** 29 February of a year without one is 1 March. */
    private static LocalDate sameDay(LocalDate day, int years) {
        var then = day.minusYears(years);
        return then.getDayOfMonth() == day.getDayOfMonth() ? then : then.plusDays(1);
    }

    /**
     * Monday for Monday: the closest of that weekday, the one of the same Sunday-to-Saturday week
     * when equally close.
     */
    private static LocalDate nearestSameWeekday(LocalDate day, LocalDate then) {
        var sameWeek =
                then.plusDays(
                        day.getDayOfWeek().getValue() % 7 - then.getDayOfWeek().getValue() % 7);
        var other = sameWeek.plusDays(sameWeek.isAfter(then) ? -7 : 7);
        var near = Math.abs(ChronoUnit.DAYS.between(then, sameWeek));
        return near > Math.abs(ChronoUnit.DAYS.between(then, other)) ? other : sameWeek;
    }
}
