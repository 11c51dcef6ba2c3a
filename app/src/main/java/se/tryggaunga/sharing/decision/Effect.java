package se.tryggaunga.sharing.decision;

import se.tryggaunga.shared.Coded;

/** What a rule does when it fits. The first three are grounds, the strongest first. */
public enum Effect implements Coded {
    /** A law says that it shall be told. */
    DUTY,
    /** A recorded ground to tell exists. */
    ALLOW,
    /** A ground exists that a person must weigh. */
    WEIGH,
    /** What would be allowed is for a person to weigh. */
    CAUTION,
    /** Takes grounds away. */
    STOP,
    /** Says why there is no ground. */
    REASON;

    boolean isGround() {
        return this == DUTY || this == ALLOW || this == WEIGH;
    }
}
