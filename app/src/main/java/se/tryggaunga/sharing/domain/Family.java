package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Whom the rules look at: how old the young person is, and who has custody. */
public record Family(LocalDate birthDate, Set<UUID> guardians) {

    public Family {
        guardians = Set.copyOf(guardians);
    }
}
