package se.tryggaunga.urgent;

import se.tryggaunga.shared.Refusal;

/** Nobody there who decides such things signs in: they are called instead. */
public final class NobodyOnCall extends Refusal {

    NobodyOnCall() {
        super("urgent.request.nobody");
    }
}
