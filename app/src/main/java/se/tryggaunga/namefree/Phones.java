package se.tryggaunga.namefree;

import java.util.regex.MatchResult;

/** Telephone numbers that can be a person's: not free-phone numbers, not opening hours. */
final class Phones {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 14;

    private Phones() {}

    static boolean plausible(String text, MatchResult found) {
        var digits = Patterns.digits(found);
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && !digits.startsWith("020")
                && !digits.startsWith("077")
                && !hours(found.group());
    }

    /** "0830-1500". */
    private static boolean hours(String group) {
        return group.matches(
                "(?:0\\d|1\\d|2[0-4])[0-5]\\d\\s?[-–]\\s?(?:0\\d|1\\d|2[0-4])[0-5]\\d");
    }
}
