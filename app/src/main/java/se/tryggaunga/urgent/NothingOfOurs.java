package se.tryggaunga.urgent;

import se.tryggaunga.shared.Refusal;

/** There is no such case, or nothing of the own area's in it: the two look the same. */
public final class NothingOfOurs extends Refusal {

    NothingOfOurs() {
        super("urgent.nothing");
    }
}
