package se.tryggaunga.cases;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Refusal;

/** A colleague handed in the party's part while this one was being written. */
public final class PartChanged extends Refusal {

    private final transient @Nullable Part theirs;

    PartChanged(@Nullable Part theirs) {
        super("cases.part-changed");
        this.theirs = theirs;
    }

    /** Nothing when it was written for another party, and not for this reader. */
    public @Nullable Part theirs() {
        return theirs;
    }

    @Override
    public int status() {
        return 409;
    }
}
