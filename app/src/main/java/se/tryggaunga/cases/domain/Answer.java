package se.tryggaunga.cases.domain;

import se.tryggaunga.shared.Coded;

/** Whether the young person agrees with the plan. Sv: håller med. */
public enum Answer implements Coded {
    YES("success"),
    PARTLY("info"),
    NO("warning"),
    COULD_NOT("neutral");

    private final String color;

    Answer(String color) {
        this.color = color;
    }

    /** A yes speaks for itself; the others are of use only with their reason. */
    public boolean needsReason() {
        return this != YES;
    }

    public String key() {
        return "plans.answer." + code();
    }

    public String color() {
        return color;
    }
}
