package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** What came of the advice; the one who asked chooses it. Sv: vad det blev. */
public enum AdviceOutcome implements Coded {
    ENOUGH,
    ASK_FAMILY,
    REPORT,
    CALL_112
}
