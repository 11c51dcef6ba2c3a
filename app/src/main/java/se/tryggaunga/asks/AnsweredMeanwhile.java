package se.tryggaunga.asks;

import se.tryggaunga.shared.Refusal;

/** A colleague has answered, or it was taken back, since the page was opened. */
public final class AnsweredMeanwhile extends Refusal {

    AnsweredMeanwhile() {
        super("asks.answered");
    }
}
