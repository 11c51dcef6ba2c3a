package se.tryggaunga.oversight;

import se.tryggaunga.shared.Coded;

/** Where an access stands in the review. Sv: bedömning. */
public enum State implements Coded {
    NEW,
    APPROVED,
    /** The reader has a question to answer. */
    ASKED,
    ANSWERED,
    /** Ought not to have been made. Sv: olämplig. */
    DEVIATION;

    /** Waits on the reviewer. */
    public boolean open() {
        return this == NEW || this == ANSWERED;
    }
}
