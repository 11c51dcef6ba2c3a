package se.tryggaunga.sharing.domain;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Coded;

/** One reason why a consent is not valid, and whom it is about. */
public record Missing(Why why, @Nullable Who who) {

    /** A no settles the matter; a silence only delays it. */
    public boolean isNo() {
        return why == Why.SAID_NO || why == Why.ASSESSED_NO;
    }

    public enum Why implements Coded {
        /** Nothing is ticked, so there is nothing to say yes to. */
        NOTHING_ASKED,
        YOUNG_UNKNOWN,
        NO_GUARDIAN_KNOWN,
        NOT_ANSWERED,
        UNDECIDED,
        UNREACHABLE,
        SAID_NO,
        /** The answer was given as a child; an adult answers alone. */
        NOW_ADULT,
        /** A person must assess, with reasons. */
        TO_ASSESS,
        /** A person has assessed, and says that it does not count. */
        ASSESSED_NO,
        ENDED,
        WITHDRAWN
    }
}
