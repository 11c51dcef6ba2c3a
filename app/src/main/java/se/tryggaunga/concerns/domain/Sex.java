package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** As the sender sees it; asked so that girls and boys can be followed alike. Sv: kön. */
public enum Sex implements Coded {
    GIRL,
    BOY,
    OTHER,
    UNKNOWN
}
