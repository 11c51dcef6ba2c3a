package se.tryggaunga.moves;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that another municipality offers, before anything of it is known but this. Sv: erbjudet
 * ärende.
 */
public record Arrival(
        UUID id,
        String area,
        String programme,
        String fromCode,
        String fromName,
        String theirNumber,
        MoveGround ground,
        List<String> kinds,
        LocalDate until,
        String state,
        Instant at,
        String words,
        String answeredBy,
        @Nullable UUID caseId) {

    public Arrival {
        kinds = List.copyOf(kinds);
    }

    /** Whether it waits for an answer that day. */
    public boolean waits(LocalDate day) {
        return state.equals("offered") && !day.isAfter(until);
    }

    /** Key of the words that say how it stands. */
    public String standing(LocalDate day) {
        return state.equals("offered") && day.isAfter(until) ? "late" : state;
    }

    public String path() {
        return "/inflyttning/" + id;
    }
}
