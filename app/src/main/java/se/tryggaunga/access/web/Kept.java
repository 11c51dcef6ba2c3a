package se.tryggaunga.access.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that did not get through.
 *
 * @param reason late, stale, no-hat, switched or signed-out: each has its sentences
 * @param action where it can be sent; null if it can only be copied
 * @param form the key it is kept under, if it is
 */
public record Kept(
        String reason,
        @Nullable String action,
        @Nullable String form,
        Map<String, List<String>> fields) {

    /** What was chosen rather than written: ids, codes, days, or nothing. */
    private static final String CODE = "[a-z0-9_:.-]*|\\s+";

    /** What somebody wrote, in the order of the form. Names of fields mean nothing to people. */
    public List<String> texts() {
        return texts(fields);
    }

    static boolean hasText(Map<String, List<String>> fields) {
        return !texts(fields).isEmpty();
    }

    private static List<String> texts(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.matches(CODE))
                .toList();
    }
}
