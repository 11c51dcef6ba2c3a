package se.tryggaunga.requests;

import se.tryggaunga.shared.Refusal;

/** The step before it has not been taken, or the request has gone on meanwhile. */
public final class NotReady extends Refusal {

    NotReady(String key) {
        super(key);
    }
}
