package se.tryggaunga.cases.domain;

import se.tryggaunga.shared.Coded;

/** How far the young person thinks that a goal has come: words, never a number. Sv: skattning. */
public enum Rating implements Coded {
    NOT_YET,
    A_BIT,
    ON_THE_WAY,
    THERE;

    public String key() {
        return "plans.rating." + code();
    }
}
