package se.tryggaunga.sharing.decision;

import se.tryggaunga.shared.Coded;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.sharing.domain.Standing;

/** How the family's consent stands towards one receiver, as far as a rule asks. Sv: samtycke. */
public enum FamilysYes implements Coded {
    VALID,
    ASSESS,
    UNCLEAR,
    WAITING,
    NO,
    NONE,
    ENDED,
    CLOSED,
    WITHDRAWN,
    OTHER_RECEIVER,
    OTHER_KIND;

    /** Whose yes is needed, and at which age, was settled there: never weighed again here. */
    public static FamilysYes of(Standing standing) {
        return switch (standing.outcome()) {
            case VALID -> VALID;
            case ASSESS -> ASSESS;
            case WAIT -> WAITING;
            case NOT_VALID -> has(standing, Missing.Why.ENDED) ? ENDED : NO;
        };
    }

    private static boolean has(Standing standing, Missing.Why why) {
        return standing.missing().stream().anyMatch(missing -> missing.why() == why);
    }
}
