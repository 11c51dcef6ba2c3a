package se.tryggaunga.rights.domain;

import se.tryggaunga.shared.Coded;

/** What the reviewer says about a post. Sv: bedömning. */
public enum Ruling implements Coded {
    WHOLE,
    MASKED,
    WITHHELD,
    /** A lawyer is asked before anything is handed over. */
    UNSURE;

    public boolean needsReason() {
        return this == WITHHELD || this == UNSURE;
    }

    public String key() {
        return "records.ruling." + code();
    }
}
