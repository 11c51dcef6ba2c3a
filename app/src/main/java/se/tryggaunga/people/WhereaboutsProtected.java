package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** The young person has a protected identity, so no whereabouts are written here. */
public final class WhereaboutsProtected extends Refusal {

    public WhereaboutsProtected() {
        super("people.err.protected");
    }
}
