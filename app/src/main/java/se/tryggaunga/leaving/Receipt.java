package se.tryggaunga.leaving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Audience;

/**
 * What was handed over by whom to whom. Sv: kvitto.
 *
 * @param leftOver cases in which the successor had a place already
 * @param numbers of the cases, for the two whose they were and are
 * @param mayUndo whether the reader decided it and nobody has acted since
 */
public record Receipt(
        UUID id,
        String leaver,
        String leaverFunction,
        String successor,
        String successorFunction,
        String decidedBy,
        Instant at,
        int cases,
        int tasks,
        int leftOver,
        @Nullable Instant undoneAt,
        List<String> numbers,
        boolean mayUndo,
        Audience audience) {

    public Receipt {
        numbers = List.copyOf(numbers);
    }
}
