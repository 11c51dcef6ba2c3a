package se.tryggaunga.namefree;

import se.tryggaunga.shared.Coded;

/**
 * What a trace seems to be, the most certain first: where two overlap, the earlier one stands. Sv:
 * slag av spår.
 */
public enum TraceKind implements Coded {
    EMAIL,
    LINK,
    IDENTITY_NUMBER,
    PHONE,
    HANDLE,
    ADDRESS,
    GROUP,
    PLATE,
    NAME;

    /** Only these can be an ordinary word; a number that looks like somebody's never is. */
    public boolean mayBeOrdinary() {
        return this == NAME || this == GROUP;
    }
}
