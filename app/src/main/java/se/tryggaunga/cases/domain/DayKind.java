package se.tryggaunga.cases.domain;

import se.tryggaunga.shared.Coded;

/** Days that are lived much the same way. Sv: slags dag. */
public enum DayKind implements Coded {
    ORDINARY,
    FRIDAY,
    WEEKEND,
    HOLIDAY;

    public String key() {
        return "cases.day.kind." + code();
    }
}
