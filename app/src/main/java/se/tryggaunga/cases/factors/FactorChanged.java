package se.tryggaunga.cases.factors;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Refusal;

/** A colleague wrote about the factor while this was being written. */
public final class FactorChanged extends Refusal {

    private final transient @Nullable Factor theirs;

    FactorChanged(@Nullable Factor theirs) {
        super("cases.factor.changed");
        this.theirs = theirs;
    }

    /** Nothing when it came in the same moment: the page reads it anew. */
    public @Nullable Factor theirs() {
        return theirs;
    }

    @Override
    public int status() {
        return 409;
    }
}
