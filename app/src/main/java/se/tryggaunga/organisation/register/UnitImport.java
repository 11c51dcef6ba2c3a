package se.tryggaunga.organisation.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was handed in, what it holds against what is there, and what became of it. */
public record UnitImport(
        UUID id,
        String fileName,
        String state,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant takenInAt,
        @Nullable Instant undoneAt,
        @Nullable Integer millis,
        int added,
        int changed,
        int unchanged,
        int elsewhere,
        int problems,
        int organisers) {

    public boolean isLookedAt() {
        return state.equals("looked_at");
    }

    public boolean isTakenIn() {
        return state.equals("taken_in");
    }

    public boolean isUndone() {
        return state.equals("undone");
    }

    /** Lines that would make or change a unit. */
    public int toDo() {
        return added + changed;
    }
}
