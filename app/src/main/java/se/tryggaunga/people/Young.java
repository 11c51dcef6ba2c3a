package se.tryggaunga.people;

import java.util.UUID;

/** The young person as last written, and which version that is. */
public record Young(UUID id, int version, String ownerArea, YoungPerson person) {

    /** What the young person wants to be called. */
    public String shortName() {
        return person.shortName();
    }
}
