package se.tryggaunga.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that is looked through. Sv: uppdrag i genomgången.
 *
 * @param lastUsed the last day on which something was done under it
 * @param state open, kept, removed, lapsed
 * @param own the reader's: somebody else decides
 */
public record HeldRight(
        UUID id,
        String name,
        String function,
        String unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastUsed,
        String state,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        boolean own) {

    public boolean open() {
        return state.equals("open") && !own;
    }
}
