package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** Somebody saved a newer version while this one was being written. */
public final class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile() {
        super("people.err.changed-meanwhile");
    }

    @Override
    public int status() {
        return 409;
    }
}
