package se.tryggaunga.sharing.domain;

import se.tryggaunga.shared.Coded;

/** In what way an answer was given. */
public enum How implements Coded {
    PAPER,
    ORAL,
    /** By electronic identification. */
    EID
}
