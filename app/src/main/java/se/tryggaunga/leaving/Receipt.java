package se.tryggaunga.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Audience;

/**
 * What was handed over by whom to whom. Sv: kvitto.
 *
 * @param leftOver cases in which the successor had a place already
 * @param backOn first day back of one who is away
 * @param backBy the receipt by which it went back
 * @param numbers of the cases, for the two whose they were and are
 * @param mayUndo whether the reader decided it and nobody has acted since
 * @param mayGiveBack whether the reader decided it and it is lent still
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
        @Nullable LocalDate backOn,
        @Nullable UUID backBy,
        List<String> numbers,
        boolean mayUndo,
        boolean mayGiveBack,
        Audience audience) {

    public Receipt {
        numbers = List.copyOf(numbers);
    }

    /** With what only its own page needs. */
    Receipt with(List<String> numbers, Audience audience) {
        return new Receipt(
                id,
                leaver,
                leaverFunction,
                successor,
                successorFunction,
                decidedBy,
                at,
                cases,
                tasks,
                leftOver,
                undoneAt,
                backOn,
                backBy,
                numbers,
                mayUndo,
                mayGiveBack,
                audience);
    }
}
