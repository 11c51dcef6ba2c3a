package se.tryggaunga.people;

import java.util.UUID;

/** A guardian as last written, and which version that is. */
public record Guardian(UUID id, int version, Custodian person) {

    public String name() {
        return person.name();
    }
}
