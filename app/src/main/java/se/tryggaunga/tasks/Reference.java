package se.tryggaunga.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import se.tryggaunga.shell.Text;

/**
 * What a row of Min dag is about, without a name: a case number, a day, or a sentence with a moment
 * in it. Kept as it is meant and put in words when somebody reads it, in that reader's language.
 */
public final class Reference {

    private static final String BETWEEN = "|";
    private static final String AND_DAY = "~";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Reference() {}

    /**
     * @param key of a sentence with {0} for the moment
     */
    public static String of(String key, Instant moment) {
        return key + BETWEEN + moment;
    }

    /** Whether it only says a day, which many can have in common. */
    static boolean onlyDay(String kept) {
        return DAY.matcher(kept).matches();
    }

    /** A case's number, and the day that was said. */
    static String of(String number, String day) {
        return number + AND_DAY + day;
    }

    public static String words(String kept) {
        int day = kept.indexOf(AND_DAY);
        if (day >= 0) {
            return kept.substring(0, day) + " · " + plain(kept.substring(day + 1));
        }
        int between = kept.indexOf(BETWEEN);
        if (between < 0) {
            return plain(kept);
        }
        return Text.text(
                kept.substring(0, between),
                Text.lately(Instant.parse(kept.substring(between + 1))));
    }

    private static String plain(String kept) {
        try {
            return Text.date(LocalDate.parse(kept));
        } catch (DateTimeParseException number) {
            return kept;
        }
    }
}
