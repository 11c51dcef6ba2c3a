package se.tryggaunga.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is asked for, and how far it has come. Sv: begäran.
 *
 * @param state new, testing, offer, ready, deciding, decided or answered
 * @param answered whether a first answer has been given: then the clock stands still
 */
public record RequestHead(
        UUID id,
        String area,
        LocalDate receivedOn,
        String cameBy,
        String wanted,
        String known,
        LocalDate dueOn,
        String enteredBy,
        String state,
        boolean answered) {

    public boolean is(String word) {
        return state.equals(word);
    }

    /** Whether documents are still added and tested. */
    public boolean open() {
        return !answered && !is("deciding") && !is("decided");
    }

    public boolean late(LocalDate day) {
        return !answered && day.isAfter(dueOn);
    }

    public String path() {
        return "/handlingar/" + id;
    }
}
