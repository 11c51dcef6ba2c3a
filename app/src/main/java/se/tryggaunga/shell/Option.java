package se.tryggaunga.shell;

import org.jspecify.annotations.Nullable;

/** One thing to choose: what is sent, what is read, and a line of help. */
public record Option(String value, String text, @Nullable String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
