package se.tryggaunga.notices.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as people at work have them. Narrower than what mail allows: no quotes, no
 * comments and no blanks, so that nothing in it can be taken for a header or for two addresses. Sv:
 * mejladress.
 */
public record Address(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final int LONGEST_NAME = 64;

    /** As somebody typed it; empty when it is no address. */
    public static Optional<Address> of(String typed) {
        var text = typed.strip();
        return text.length() <= LONGEST
                        && text.indexOf('@') <= LONGEST_NAME
                        && SHAPE.matcher(text).matches()
                ? Optional.of(new Address(text))
                : Optional.empty();
    }

    /** Mail servers hold capitals for the same address; ours is to notice that it is. */
    public boolean same(String other) {
        return text.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** Ends up in logs, so it names nobody. */
    @Override
    public String toString() {
        return "an address";
    }
}
