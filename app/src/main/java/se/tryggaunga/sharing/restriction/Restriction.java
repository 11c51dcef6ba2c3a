package se.tryggaunga.sharing.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That a fact is restricted. Sv: begränsning.
 *
 * @param readers seats that read it before
 * @param askedBy who asked: young, guardian, own
 * @param decidedBy name and function
 */
public record Restriction(
        UUID id,
        UUID fact,
        List<UUID> readers,
        String askedBy,
        String why,
        LocalDate since,
        String decidedBy) {

    public Restriction {
        readers = List.copyOf(readers);
    }
}
