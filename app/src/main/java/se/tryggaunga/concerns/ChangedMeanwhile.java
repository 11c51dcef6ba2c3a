package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** Somebody else kept a newer version while this one was being written. */
public final class ChangedMeanwhile extends Refusal {

    private final transient ConcernView.Assessment theirs;

    ChangedMeanwhile(ConcernView.Assessment theirs) {
        super("concerns.changed-meanwhile");
        this.theirs = theirs;
    }

    public ConcernView.Assessment theirs() {
        return theirs;
    }

    @Override
    public int status() {
        return 409;
    }
}
