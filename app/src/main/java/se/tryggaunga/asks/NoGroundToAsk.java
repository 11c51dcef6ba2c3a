package se.tryggaunga.asks;

import se.tryggaunga.shared.Refusal;

/** Nobody of that party's may read such a question, so it would reach nobody. */
public final class NoGroundToAsk extends Refusal {

    NoGroundToAsk() {
        super("asks.no-ground");
    }
}
