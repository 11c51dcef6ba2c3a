package se.tryggaunga.cases.rescheduling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise whose day was moved.
 *
 * @param last whether nobody has changed it since
 */
public record Moved(
        UUID id,
        UUID scope,
        String number,
        String seatTitle,
        LocalDate before,
        LocalDate due,
        boolean last) {}
