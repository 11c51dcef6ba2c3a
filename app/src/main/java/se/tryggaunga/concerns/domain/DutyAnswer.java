package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** What the writer answered when asked about the duty to report. Sv: anmälningsplikt. */
public enum DutyAnswer implements Coded {
    WILL_REPORT,
    REPORTED,
    NOT_HERE,
    ADULT
}
