package se.tryggaunga.rights;

import se.tryggaunga.rights.domain.SourceState;

/** How one source answered. */
public record SourceAnswer(String source, SourceState state, int found, int missing) {

    public boolean complete() {
        return state == SourceState.WHOLE;
    }

    public String nameKey() {
        return "records.source." + source;
    }
}
