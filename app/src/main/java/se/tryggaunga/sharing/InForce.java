package se.tryggaunga.sharing;

import se.tryggaunga.shared.Refusal;

/** The consent is in force: whoever changes a yes takes it back, on the page for that. */
public final class InForce extends Refusal {

    public InForce() {
        super("sharing.err.in-force");
    }
}
