package se.tryggaunga.patterns.stream;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;

/** School breaks and the days that stand out. Local breaks differ; these are the usual weeks. */
public final class SwedishYear {

    private SwedishYear() {}

    /**
     * Whether schools are closed: winter, Easter, summer, autumn and Christmas breaks, weekends.
     */
    public static boolean schoolFree(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || inBreak(day);
    }

    /** Sportlov (week 9), påsklov, summer, höstlov (week 44), jullov. */
    public static boolean inBreak(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        var date = MonthDay.from(day);
        boolean summer = date.isAfter(MonthDay.of(6, 12)) && date.isBefore(MonthDay.of(8, 18));
        boolean christmas = date.isAfter(MonthDay.of(12, 20)) || date.isBefore(MonthDay.of(1, 9));
        var easter = easter(day.getYear());
        boolean easterWeek = !day.isBefore(easter.minusDays(6)) && !day.isAfter(easter.plusDays(1));
        return week == 9 || week == 44 || summer || christmas || easterWeek;
    }

    /** Valborg, Lucia, the last day of school, and the evening after pay day: how much more. */
    public static double spike(LocalDate day) {
        var date = MonthDay.from(day);
        if (date.equals(MonthDay.of(4, 30)) || date.equals(MonthDay.of(6, 12))) {
            return 3;
        }
        if (date.equals(MonthDay.of(12, 13))) {
            return 2;
        }
        boolean payDay = day.getDayOfMonth() >= 25 && day.getDayOfMonth() <= 31;
        return payDay && day.getDayOfWeek() == DayOfWeek.FRIDAY ? 1.5 : 1;
    }

    /** Gauss's rule as in Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
