package se.tryggaunga.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Nothing that the area has in one case is erased while it lasts. Sv: gallringsstopp för ett
 * ärende.
 *
 * @param scope the case's
 * @param reviewOn somebody looks again at the latest
 */
public record CaseHold(
        UUID id,
        UUID scope,
        String number,
        String reason,
        LocalDate reviewOn,
        String placedBy,
        Instant placedAt) {

    public boolean overdue(LocalDate day) {
        return day.isAfter(reviewOn);
    }

    public String path() {
        return "/gallring/arendestopp/" + id;
    }
}
