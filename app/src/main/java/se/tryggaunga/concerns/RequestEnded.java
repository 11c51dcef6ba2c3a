package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** The request has had its answer. */
public final class RequestEnded extends Refusal {

    public RequestEnded() {
        super("concerns.request-closed");
    }
}
