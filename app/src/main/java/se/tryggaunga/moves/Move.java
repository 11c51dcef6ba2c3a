package se.tryggaunga.moves;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that is to go, or has gone, to another municipality. Sv: flytt.
 *
 * @param kinds of information that the ground covers at most
 * @param until last day of the offer
 * @param words why it came to nothing
 * @param theirNumber the case's number over there, once it has one
 */
public record Move(
        UUID id,
        UUID scope,
        String toCode,
        String toName,
        String toParty,
        MoveGround ground,
        List<String> kinds,
        String why,
        String preparedBy,
        String state,
        Instant at,
        @Nullable LocalDate until,
        String words,
        String theirNumber) {

    public Move {
        kinds = List.copyOf(kinds);
    }

    public boolean prepared() {
        return state.equals("prepared");
    }

    /** Prepared or offered: something can still come of it. */
    public boolean going() {
        return prepared() || state.equals("offered");
    }

    public boolean onConsent() {
        return ground == MoveGround.CONSENT;
    }
}
