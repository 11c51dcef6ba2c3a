package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** The identity is protected, and somebody is not of the group that meets such. */
public final class NotEntrusted extends Refusal {

    public NotEntrusted() {
        super("people.err.not-entrusted");
    }

    @Override
    public int status() {
        return 403;
    }
}
