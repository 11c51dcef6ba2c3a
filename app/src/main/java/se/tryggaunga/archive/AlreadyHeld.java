package se.tryggaunga.archive;

import se.tryggaunga.shared.Refusal;

/** Somebody of the own area holds the case already. */
public final class AlreadyHeld extends Refusal {

    AlreadyHeld() {
        super("archive.err.already-held");
    }
}
