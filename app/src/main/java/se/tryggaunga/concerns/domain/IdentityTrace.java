package se.tryggaunga.concerns.domain;

import java.util.regex.Pattern;

/**
 * Finds what looks like a personal identity number in a text that is to be nameless. It lowers the
 * risk and proves nothing.
 */
public final class IdentityTrace {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])[-+ ]?\\d{4}(?!\\d)");

    private IdentityTrace() {}

    public static boolean in(String text) {
        return NUMBER.matcher(text).find();
    }
}
