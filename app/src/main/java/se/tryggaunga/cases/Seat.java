package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a case, for a party. Releases name seats. Sv: plats i ärendet.
 *
 * @param assignment nothing for one who does not sign in; others write for them
 */
public record Seat(
        UUID id,
        String area,
        String areaName,
        String title,
        String name,
        @Nullable UUID assignment,
        boolean coordinator,
        @Nullable LocalDate endedOn) {

    public boolean signsIn() {
        return assignment != null;
    }

    public boolean taken() {
        return endedOn == null;
    }

    /** Areas of the seats in which nobody signs in: anybody in the case writes for them (D32). */
    static Set<String> silentAreas(Collection<Seat> seats) {
        var signedIn = seats.stream().filter(Seat::signsIn).map(Seat::area).toList();
        return seats.stream()
                .map(Seat::area)
                .filter(area -> !signedIn.contains(area))
                .collect(Collectors.toSet());
    }
}
