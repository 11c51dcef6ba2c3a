package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** The digits cannot be anybody's identity number. */
public final class BadIdentityNumber extends Refusal {

    public BadIdentityNumber() {
        super("people.err.identity-number");
    }
}
