package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** Only the one who wrote the concern may do that. */
public final class NotYours extends Refusal {

    public NotYours() {
        super("concerns.not-yours");
    }
}
