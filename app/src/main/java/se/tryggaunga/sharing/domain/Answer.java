package se.tryggaunga.sharing.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one person answered to one version. Sv: svar.
 *
 * @param number grows with each answer registered
 * @param on when it was said
 * @param registeredOn when it was written down here; only then can it count
 */
public record Answer(
        long number,
        int version,
        Who who,
        Said said,
        How how,
        LocalDate on,
        String note,
        String registeredBy,
        LocalDate registeredOn,
        Instant registeredAt) {}
