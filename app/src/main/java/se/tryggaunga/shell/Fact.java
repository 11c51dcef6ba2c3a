package se.tryggaunga.shell;

import org.jspecify.annotations.Nullable;

/** A word and what it says here, with a way to change it where that is possible. */
public record Fact(String term, String value, @Nullable String changePath) {

    public static Fact of(String term, String value) {
        return new Fact(term, value, null);
    }
}
