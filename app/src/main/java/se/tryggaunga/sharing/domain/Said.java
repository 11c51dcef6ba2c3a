package se.tryggaunga.sharing.domain;

import se.tryggaunga.shared.Coded;

/** An answer. Silence is not one: it is the absence of an answer. */
public enum Said implements Coded {
    YES,
    NO,
    UNDECIDED,
    /** A guardian that nobody gets hold of: still a silence. */
    UNREACHABLE
}
