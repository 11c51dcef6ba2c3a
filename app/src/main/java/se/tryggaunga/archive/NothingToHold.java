package se.tryggaunga.archive;

import se.tryggaunga.shared.Refusal;

/** There is no such case, or nothing of the own area's in it: the two look the same. */
public final class NothingToHold extends Refusal {

    NothingToHold() {
        super("archive.err.nothing-to-hold");
    }
}
