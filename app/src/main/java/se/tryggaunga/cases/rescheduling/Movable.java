package se.tryggaunga.cases.rescheduling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open promise that the acting hat may write, without its words.
 *
 * @param mine whether it was made by the acting hat's own seat
 */
record Movable(UUID id, int version, String number, String seatTitle, LocalDate due, boolean mine) {

    /** What a form sends of it: a promise that was changed meanwhile is another. */
    Version asVersion() {
        return new Version(id, version);
    }
}
