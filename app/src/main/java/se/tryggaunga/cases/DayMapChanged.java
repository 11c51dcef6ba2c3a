package se.tryggaunga.cases;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.shared.Refusal;

/** A colleague filled in the area's answers while these were being given. */
public final class DayMapChanged extends Refusal {

    private final transient @Nullable DayMap theirs;

    DayMapChanged(@Nullable DayMap theirs) {
        super("cases.day.changed");
        this.theirs = theirs;
    }

    /** Nothing when they came in the same moment: the page reads it anew. */
    public @Nullable DayMap theirs() {
        return theirs;
    }

    @Override
    public int status() {
        return 409;
    }
}
