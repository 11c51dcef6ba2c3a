package se.tryggaunga.cases.domain;

import se.tryggaunga.shared.Coded;

/** Whether there is a safe adult. Not to know is an answer. Sv: finns en trygg vuxen? */
public enum Presence implements Coded {
    YES,
    NO,
    UNKNOWN;

    public String key() {
        return "cases.day.presence." + code();
    }
}
