package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** The concern has had its answer; a new one takes a new concern. */
public final class AlreadyAnswered extends Refusal {

    public AlreadyAnswered() {
        super("concerns.already-answered");
    }
}
