package se.tryggaunga.leaving;

import se.tryggaunga.shared.Refusal;

/** It cannot be put back any more: the successor has worked in it, or it has been put back. */
public final class SomebodyHasActed extends Refusal {

    SomebodyHasActed() {
        super("leaving.acted");
    }
}
