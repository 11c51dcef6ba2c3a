package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the list of requests: days and status, nothing about anybody.
 *
 * @param step asked, valid, refused, opened
 */
public record RequestRow(
        UUID id, String programmeId, LocalDate askedOn, LocalDate answerBy, String step) {

    public boolean waits() {
        return step.equals("asked") || step.equals("valid");
    }
}
