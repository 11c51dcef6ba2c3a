package se.tryggaunga.patterns.input;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as SaTScan takes them: {@code yyyy}, {@code yyyy/mm}, {@code yyyy/mm/dd}, also with hyphens
 * and as {@code m/d/yyyy}; two digits are a year of the 1900s. Years 1800 to 2199.
 */
public final class Dates {

    private static final int PARTS = 3;
    private final int[] parts = new int[PARTS];
    private final int[] digits = new int[PARTS];
    private long known = -1;
    private int knownDay;
    private Precision precision = Precision.DAY;

    /** Of the date that was read last. */
    public Precision precision() {
        return precision;
    }

    /** The first day of what the field names, as days since 1970. */
    public int day(Lines lines, int field) {
        int count = split(lines, field);
        if (count == PARTS && digits[2] == 4 && digits[0] <= 2) {
            int year = parts[2];
            parts[2] = parts[1];
            parts[1] = parts[0];
            parts[0] = year;
            digits[0] = 4;
        }
        int year = digits[0] == 2 ? 1900 + parts[0] : parts[0];
        precision = count == 1 ? Precision.YEAR : count == 2 ? Precision.MONTH : Precision.DAY;
        int month = count > 1 ? parts[1] : 1;
        int day = count > 2 ? parts[2] : 1;
        long key = (year * 16L + month) * 64 + day;
        if (key != known) {
            knownDay = exact(lines, field, year, month, day);
            known = key;
        }
        return knownDay;
    }

    private int exact(Lines lines, int field, int year, int month, int day) {
        try {
            if (year >= 1800 && year < 2200 && (digits[0] == 4 || digits[0] == 2)) {
                return (int) LocalDate.of(year, month, day).toEpochDay();
            }
        } catch (DateTimeException _) {
            // refused below, with the line
        }
        throw refused(lines, field);
    }

    private int split(Lines lines, int field) {
        int part = 0;
        parts[0] = 0;
        digits[0] = 0;
        for (int i = lines.begin(field); i < lines.end(field); i++) {
            byte b = lines.bytes()[i];
            if (b >= '0' && b <= '9' && digits[part] < 4) {
                parts[part] = parts[part] * 10 + b - '0';
                digits[part]++;
            } else if ((b == '/' || b == '-') && part < PARTS - 1 && digits[part] > 0) {
                part++;
                parts[part] = 0;
                digits[part] = 0;
            } else {
                throw refused(lines, field);
            }
        }
        if (digits[part] == 0) {
            throw refused(lines, field);
        }
        return part + 1;
    }

    private static InputError refused(Lines lines, int field) {
        return lines.error(
                "\""
                        + lines.text(field)
                        + "\" is no date; dates are 2026/11/22, 2026-11-22, 2026/11 or 2026.");
    }

    /** A date of the command line. */
    public static LocalDate of(String text, String what) {
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeException _) {
            throw new InputError(what + " " + text + ": must be a date such as 2026-11-22.");
        }
    }
}
