package se.tryggaunga.rights;

import se.tryggaunga.shared.Refusal;

/** The step before it has not been taken, or the part has been handed over already. */
public final class NotReady extends Refusal {

    NotReady(String key) {
        super(key);
    }
}
