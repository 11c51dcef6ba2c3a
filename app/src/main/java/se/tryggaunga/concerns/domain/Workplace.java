package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** Where the one who asks for advice works, so wide that it fits many. Sv: arbetsplats. */
public enum Workplace implements Coded {
    PRESCHOOL,
    SCHOOL_1_3,
    SCHOOL_4_6,
    SCHOOL_7_9,
    UPPER_SECONDARY,
    LEISURE,
    OTHER
}
