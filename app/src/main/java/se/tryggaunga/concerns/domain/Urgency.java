package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** How soon something has to happen. Sv: hur bråttom. */
public enum Urgency implements Coded {
    WATCH,
    THIS_WEEK,
    NOW
}
