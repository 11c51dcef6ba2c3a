package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** What came of the advice has been chosen already. */
public final class AdviceEnded extends Refusal {

    public AdviceEnded() {
        super("concerns.advice.ended");
    }
}
