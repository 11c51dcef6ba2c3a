package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the ledger: who may read which kinds of whose facts in which scope, until when and on
 * what ground.
 *
 * @param reader an assignment or an inbox
 * @param seat what releases name; several grants of one reader in one scope share it
 * @param reference the consent or decision that the ground rests on
 */
public record Grant(
        UUID reader,
        UUID seat,
        UUID scope,
        String ownerArea,
        List<String> kinds,
        boolean mayWrite,
        LocalDate until,
        Ground ground,
        @Nullable UUID reference) {

    public Grant {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A grant names at least one kind");
        }
    }
}
