package se.tryggaunga.sharing;

import se.tryggaunga.shared.Refusal;

/** Somebody saved a newer version while this one was being written. */
public final class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile() {
        super("sharing.err.changed-meanwhile");
    }

    @Override
    public int status() {
        return 409;
    }
}
