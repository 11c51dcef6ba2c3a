package se.tryggaunga.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Today;

/** How days, times and numbers are written and read in the two languages. Sv: datum. */
final class Days {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?(?:\\s+(\\d{4}))?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:[\\s/]+(\\d{4}))?");
    private static final int GROUPED_FROM = 10_000;
    private static final DateTimeFormatter SWEDISH_TIME =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Days() {}

    static String day(LocalDate day, LocalDate today, Locale locale) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        var words = weekday + " " + day.getDayOfMonth() + " " + monthName(day, locale);
        return day.getYear() == today.getYear() ? words : words + " " + day.getYear();
    }

    static String date(LocalDate day, Locale locale) {
        return brief(day, locale) + " " + day.getYear();
    }

    private static String brief(LocalDate day, Locale locale) {
        var name = monthName(day, locale);
        // Swedes write mars, april, maj, juni and juli in full
        var whole =
                !Messages.isEnglish(locale) && List.of(3, 4, 6, 7).contains(day.getMonthValue());
        var brief = whole ? name : name.substring(0, 3);
        return day.getDayOfMonth() + " " + brief;
    }

    static String month(LocalDate day, Locale locale) {
        return monthName(day, locale) + " " + day.getYear();
    }

    static String shortMonth(LocalDate day, Locale locale) {
        return monthName(day, locale).substring(0, 3);
    }

    static String time(LocalTime at, Locale locale) {
        return at.format(Messages.isEnglish(locale) ? ENGLISH_TIME : SWEDISH_TIME);
    }

    static String moment(Instant at, Locale locale) {
        var day = at.atZone(Today.ZONE).toLocalDate();
        return at(date(day, locale), at, locale);
    }

    static String lately(Instant at, LocalDate today, Locale locale) {
        var day = at.atZone(Today.ZONE).toLocalDate();
        var words = brief(day, locale);
        return at(
                day.getYear() == today.getYear() ? words : words + " " + day.getYear(), at, locale);
    }

    private static String at(String day, Instant at, Locale locale) {
        var joint = Messages.isEnglish(locale) ? " at " : " kl. ";
        return day + joint + time(at.atZone(Today.ZONE).toLocalTime(), locale);
    }

    /** Thousands are kept apart by a thin space, from five digits on, so that years stay years. */
    static String number(long n, Locale locale) {
        if (Math.abs(n) < GROUPED_FROM) {
            return Long.toString(n);
        }
        var grouped = String.format(Locale.ROOT, "%,d", n);
        return Messages.isEnglish(locale) ? grouped : grouped.replace(',', '\u202f');
    }

    /** Reads 2026-12-16, 16 december, 16 dec 2026 and 16/12; without a year the nearest one. */
    static @Nullable LocalDate read(String written, LocalDate today) {
        var words = written.strip().toLowerCase(Locale.ROOT);
        try {
            if (words.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(words);
            }
            var named = WRITTEN.matcher(words);
            if (named.matches()) {
                return nearest(monthNumber(named.group(2)), named.group(1), named.group(3), today);
            }
            var slashed = SLASHED.matcher(words);
            return slashed.matches()
                    ? nearest(
                            Integer.parseInt(slashed.group(2)),
                            slashed.group(1),
                            slashed.group(3),
                            today)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate nearest(
            int month, String day, @Nullable String year, LocalDate today) {
        int number = Integer.parseInt(day);
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, number);
        }
        var thisYear = LocalDate.of(today.getYear(), month, number);
        if (thisYear.isBefore(today.minusMonths(6))) {
            return LocalDate.of(today.getYear() + 1, month, number);
        }
        return thisYear.isAfter(today.plusMonths(6))
                ? LocalDate.of(today.getYear() - 1, month, number)
                : thisYear;
    }

    private static int monthNumber(String word) {
        for (int month = 1; month <= 12; month++) {
            var day = LocalDate.of(2000, month, 1);
            if (monthName(day, Messages.SWEDISH).startsWith(word)
                    || monthName(day, Messages.ENGLISH).toLowerCase(Locale.ROOT).startsWith(word)) {
                return month;
            }
        }
        return 0;
    }

    private static String monthName(LocalDate day, Locale locale) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }
}
