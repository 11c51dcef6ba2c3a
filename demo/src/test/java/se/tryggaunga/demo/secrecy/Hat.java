package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's assignment: person, function and area, from a day until a day (D4). Sv: uppdrag. */
record Hat(
        UUID assignment,
        UUID person,
        String subject,
        String name,
        String title,
        String area,
        @Nullable UUID inbox,
        Set<String> rights,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean wornOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
