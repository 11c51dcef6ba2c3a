package se.tryggaunga.namefree;

import java.util.regex.MatchResult;

/**
 * Personal identity and coordination numbers. A wrong checksum is no excuse: one digit may be
 * mistyped. It only decides where the same digits may be something else.
 */
final class IdentityNumbers {

    private static final int SHORT = 10;

    private IdentityNumbers() {}

    static boolean plausible(String text, MatchResult found) {
        var digits = Patterns.digits(found);
        boolean marked = found.group().matches(".*[-+–].*|.*[A-Za-z*].*");
        if (marked || digits.length() < SHORT) {
            return true;
        }
        return checksum(digits) || !mayBePhone(digits) && !mayBeTime(found.group());
    }

    /** "0704123456": a mobile number, unless the checksum says that it is somebody's own. */
    private static boolean mayBePhone(String digits) {
        return digits.length() == SHORT && digits.startsWith("0");
    }

    /** "20261122 1430": a day and a time. */
    private static boolean mayBeTime(String group) {
        return group.matches("20\\d{6}\\s(?:[01]\\d|2[0-3])[0-5]\\d");
    }

    static boolean checksum(String digits) {
        int from = digits.length() - SHORT;
        int sum = 0;
        for (int i = 0; i < SHORT; i++) {
            int product = (digits.charAt(from + i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
