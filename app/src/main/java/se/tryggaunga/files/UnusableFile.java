package se.tryggaunga.files;

import java.util.Locale;
import se.tryggaunga.shared.Refusal;

/** The file cannot be kept; the sentence says what to do instead. */
public final class UnusableFile extends Refusal {

    /** Why, as the message catalogue has it. */
    enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_DETAILED,
        NOT_A_PICTURE,
        UNREADABLE,
        LOCKED,
        TOO_MANY_PAGES,
        TOO_MUCH_TO_DRAW,
        TOO_LARGE_TO_KEEP,
        MANY_AT_ONCE,
        INFECTED,
        NOT_SCANNED
    }

    UnusableFile(Why why, Object... args) {
        super("files.err." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), args);
    }
}
