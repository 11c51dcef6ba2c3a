package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** A text about a protected identity says where somebody is. Nothing of it has been kept. */
public final class WhereaboutsInWords extends Refusal {

    /**
     * @param found as they were written, for the writer's eyes alone
     */
    public WhereaboutsInWords(String found) {
        super("people.err.whereabouts", found);
    }
}
