package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time when those in the case meet. Sv: möte.
 *
 * @param adoptedOn the day when the minutes were adopted, for those who may read them
 */
public record Meeting(
        UUID id,
        int version,
        Occasion occasion,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        boolean cancelled,
        @Nullable LocalDate adoptedOn) {

    public boolean adopted() {
        return adoptedOn != null;
    }

    /** Still to be held, or held and not adopted. */
    public boolean pending() {
        return !cancelled && adoptedOn == null;
    }
}
