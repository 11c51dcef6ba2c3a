package se.tryggaunga.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.tryggaunga.shell.Text;

/**
 * What a row of Min dag is about, without a name: a case number, a day, or a sentence with a moment
 * in it. Kept as it is meant and put in words when somebody reads it, in that reader's language.
 */
public final class Reference {

    private static final String BETWEEN = "|";

    private Reference() {}

    /**
     * @param key of a sentence with {0} for the moment
     */
    public static String of(String key, Instant moment) {
        return key + BETWEEN + moment;
    }

    public static String words(String kept) {
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
