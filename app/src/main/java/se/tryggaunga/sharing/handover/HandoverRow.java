package se.tryggaunga.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of one's own handovers.
 *
 * @param given nothing while it waits for its decision
 * @param toMe whether it was handed to the reader
 */
public record HandoverRow(
        UUID id,
        String area,
        String what,
        String kind,
        String toName,
        LocalDate untilDay,
        Instant writtenAt,
        @Nullable Boolean given,
        @Nullable LocalDate endedOn,
        boolean toMe) {

    public String path() {
        return "/utlamnanden/" + id;
    }

    /** Key of the word that says how it stands. */
    public String state(LocalDate today) {
        if (given == null) {
            return "waits";
        }
        if (!given) {
            return "refused";
        }
        return endedOn != null || today.isAfter(untilDay) ? "over" : "given";
    }
}
