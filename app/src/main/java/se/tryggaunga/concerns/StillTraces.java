package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** The text may point out a person, so nothing of it was kept. */
public final class StillTraces extends Refusal {

    public StillTraces() {
        super("concerns.advice.still-traces");
    }
}
