package se.tryggaunga.cases.workinggroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one in the room has promised in the cases that were gone through, and nothing of anybody
 * else's. Sv: åtagandelapp.
 */
public record Slip(Holder holder, List<Promised> promised) {

    public Slip {
        promised = List.copyOf(promised);
    }

    /**
     * Somebody with a seat in one or more of the cases.
     *
     * @param person the same in each case
     * @param seat one of them
     * @param number of that case
     */
    public record Holder(
            String person, UUID seat, String number, String name, String title, String area) {}

    /** One promise. */
    public record Promised(UUID id, UUID scope, String number, String what, LocalDate due) {}
}
