package se.tryggaunga.sharing.scan;

import java.util.Locale;
import se.tryggaunga.shared.Refusal;

/** The file is no picture of a paper that we can keep. */
public final class UnusableScan extends Refusal {

    /** Why, as the message catalogue has it. */
    enum Why {
        EMPTY,
        TOO_LARGE,
        NOT_A_PICTURE,
        UNREADABLE,
        LOCKED,
        TOO_MANY_PAGES
    }

    UnusableScan(Why why) {
        super("sharing.err.scan." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
