package se.tryggaunga.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access that is looked at: who, when, where, on which ground; nothing of what was read.
 *
 * @param at nothing where the day was told afterwards
 * @param ground code of the ground that the ledger had for the reader that day
 * @param due when a question is to be answered
 * @param area whose the question is
 */
public record Item(
        UUID id,
        UUID draw,
        int nr,
        int of,
        String reason,
        String name,
        UUID assignment,
        String function,
        String unit,
        LocalDate day,
        @Nullable Instant at,
        String action,
        String place,
        @Nullable String ground,
        @Nullable LocalDate groundUntil,
        State state,
        @Nullable LocalDate due,
        String area) {

    public String path() {
        return "/granskning/" + id;
    }

    /** "GET /arenden/A7K3-9Q/plan" without the method: what somebody opened. */
    public String address() {
        return place.substring(place.indexOf(' ') + 1);
    }
}
