package se.tryggaunga.patterns.scan;

/** Which windows of time are scanned. */
public enum Analysis {
    /** Windows that end with the period: what goes on now. */
    PROSPECTIVE,
    /** Windows anywhere in the period. */
    RETROSPECTIVE,
    /** The whole period as one window. */
    SPATIAL
}
