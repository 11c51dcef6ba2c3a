package se.tryggaunga.notices.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Days on which most of those who read the mail are at work: Monday to Friday, but for the public
 * holidays (lag 1989:253) and the three eves that municipalities keep as such. Sv: arbetsdagar.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FREE =
            Set.of(
                    MonthDay.of(Month.JANUARY, 1),
                    MonthDay.of(Month.JANUARY, 6),
                    MonthDay.of(Month.MAY, 1),
                    MonthDay.of(Month.JUNE, 6),
                    MonthDay.of(Month.DECEMBER, 24),
                    MonthDay.of(Month.DECEMBER, 25),
                    MonthDay.of(Month.DECEMBER, 26),
                    MonthDay.of(Month.DECEMBER, 31));

    /** Good Friday, Easter Monday and Ascension Day, counted from Easter Day. */
    private static final Set<Long> BY_EASTER = Set.of(-2L, 1L, 39L);

    private static final MonthDay MIDSUMMER_EVE = MonthDay.of(Month.JUNE, 19);
    private static final MonthDay MIDSUMMER_EVE_AT_LATEST = MonthDay.of(Month.JUNE, 25);

    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !FREE.contains(MonthDay.from(day))
                && !isMidsummerEve(day)
                && !BY_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    private static boolean isMidsummerEve(LocalDate day) {
        var date = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.FRIDAY
                && !date.isBefore(MIDSUMMER_EVE)
                && !date.isAfter(MIDSUMMER_EVE_AT_LATEST);
    }

    /** By the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int date = moon + week - 7 * late + 114;
        return LocalDate.of(year, date / 31, date % 31 + 1);
    }
}
