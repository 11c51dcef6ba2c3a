package se.tryggaunga.rights;

import se.tryggaunga.shared.Refusal;

/** Somebody else has ruled on the post since it was shown. */
public final class RuledMeanwhile extends Refusal {

    RuledMeanwhile() {
        super("rights.err.ruled-meanwhile");
    }
}
