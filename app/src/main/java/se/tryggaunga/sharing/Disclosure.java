package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.access.Ground;

/**
 * That an area lets others read something of its own. Sv: utlämnande.
 *
 * @param scope where
 * @param ownerArea whose it is
 * @param kind what it is about: school, health …
 * @param what the kind of record, never its content: note, mapping, minutes, name
 * @param fact the record, if it is one
 * @param version the only version that is meant; none means this and the owner's later ones (D8)
 * @param toSeats the seats it was released to
 * @param toArea the area it was handed to, where nobody there has a seat
 * @param until last day the ground holds, if it has one
 */
public record Disclosure(
        UUID scope,
        String ownerArea,
        String kind,
        String what,
        @Nullable UUID fact,
        @Nullable Integer version,
        Set<UUID> toSeats,
        @Nullable String toArea,
        Ground ground,
        @Nullable UUID reference,
        @Nullable LocalDate until) {

    public Disclosure {
        toSeats = Set.copyOf(toSeats);
        if (toSeats.isEmpty() && toArea == null) {
            throw new IllegalArgumentException("A disclosure has a receiver");
        }
    }

    /** Releases a record, with its owner's later versions, to seats. */
    public static Disclosure release(
            UUID scope,
            String ownerArea,
            String kind,
            String what,
            UUID fact,
            Set<UUID> toSeats,
            Ground ground,
            @Nullable UUID reference,
            @Nullable LocalDate until) {
        return new Disclosure(
                scope, ownerArea, kind, what, fact, null, toSeats, null, ground, reference, until);
    }
}
