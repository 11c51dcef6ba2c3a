package se.tryggaunga.rights.domain;

import se.tryggaunga.shared.Coded;

/** How a source has answered. */
public enum SourceState implements Coded {
    WHOLE,
    /** Some of what is there could not be read. */
    PARTIAL,
    FAILED,
    /** Read by nobody but its author. */
    CLOSED;

    public String key() {
        return "records.state." + code();
    }
}
