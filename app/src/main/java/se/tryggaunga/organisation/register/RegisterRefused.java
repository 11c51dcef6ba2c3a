package se.tryggaunga.organisation.register;

import se.tryggaunga.shared.Refusal;

/** The file as a whole cannot be used. */
public final class RegisterRefused extends Refusal {

    RegisterRefused(String what, Object... args) {
        super("organisation.import.refused." + what, args);
    }
}
