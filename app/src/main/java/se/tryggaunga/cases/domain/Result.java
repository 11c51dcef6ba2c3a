package se.tryggaunga.cases.domain;

import se.tryggaunga.shared.Coded;

/** How a goal ended. Sv: måluppfyllelse. */
public enum Result implements Coded {
    FULL,
    PARTLY,
    NOT;

    public String key() {
        return "plans.result." + code();
    }
}
