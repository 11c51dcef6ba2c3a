package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entry in a case of what its owner has handed over, without the words. Sv: utlämnande.
 *
 * @param id the handover's
 * @param toName name and function
 * @param finding what the rules answered: duty, allowed, to_weigh
 * @param decidedBy name and function
 * @param endedOn the day that it was ended before its time
 */
public record HandedOver(
        UUID id,
        String area,
        String kind,
        String what,
        UUID factId,
        int factVersion,
        String toArea,
        String toName,
        String finding,
        String ground,
        String section,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate untilDay,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy) {

    /** Whether the receiver reads it still. */
    public boolean readOn(LocalDate day) {
        return endedOn == null && !day.isAfter(untilDay);
    }

    public String path() {
        return "/utlamnanden/" + id;
    }
}
