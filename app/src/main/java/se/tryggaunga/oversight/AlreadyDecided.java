package se.tryggaunga.oversight;

import se.tryggaunga.shared.Refusal;

/** Somebody else, or another window, was first. */
public final class AlreadyDecided extends Refusal {

    AlreadyDecided() {
        super("oversight.err.decided");
    }

    @Override
    public int status() {
        return 409;
    }
}
