package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the coordinator has settled when a case opens.
 *
 * @param request whose consent is valid; the case takes its id
 * @param colleagues assignments that get a seat
 * @param guests those who take part without signing in
 */
public record Opening(
        UUID request,
        List<UUID> colleagues,
        List<Guest> guests,
        LocalDate pictureOpensOn,
        boolean homecoming) {

    public Opening {
        colleagues = List.copyOf(colleagues);
        guests = List.copyOf(guests);
    }

    /** Takes part for an area without signing in; others write for them (D32). */
    public record Guest(String area, String title, String name) {}
}
