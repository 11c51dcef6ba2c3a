package se.tryggaunga.sharing.decision;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row is fit to be a rule. What a rule does, and on which facts, is not a municipality's
 * to change: so that no change can open what the law keeps closed.
 */
public final class RuleCheck {

    /** The columns that may be changed, in the order of the page. */
    public static final List<String> CHANGEABLE =
            List.of(
                    "status",
                    "valid_from",
                    "valid_to",
                    "age_from",
                    "age_to",
                    "decided_by",
                    "section",
                    "sentence_sv",
                    "sentence_en");

    private static final List<String> TEXTS = List.of("sentence_sv", "sentence_en");
    private static final List<String> NUMBERS = List.of("age_from", "age_to");
    private static final List<String> DAYS = List.of("valid_from", "valid_to");

    private static final int MOST_WORDS = 30;

    private RuleCheck() {}

    /** The columns that cannot be as they are written; none when the row is a rule. */
    public static List<String> faults(Row row, Vocabulary words) {
        var faults = new ArrayList<String>();
        NUMBERS.stream()
                .filter(column -> !row.text(column).matches("\\d{0,3}"))
                .forEach(faults::add);
        DAYS.stream().filter(column -> !isDay(row, column)).forEach(faults::add);
        TEXTS.stream().filter(column -> !isSentence(row.text(column))).forEach(faults::add);
        if (!row.isAnyOf("status", "in_force", "proposed")) {
            faults.add("status");
        }
        if (!words.hasWord("decider", row.text("decided_by"))) {
            faults.add("decided_by");
        }
        return faults;
    }

    private static boolean isDay(Row row, String column) {
        try {
            row.day(column);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isSentence(String text) {
        return !text.isBlank() && text.endsWith(".") && text.split("\\s+").length <= MOST_WORDS;
    }
}
