package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** Comes too early: minutes of a meeting that has not been held, a plan without a promise. */
public final class NotYet extends Refusal {

    public NotYet(String key, Object... args) {
        super(key, args);
    }
}
