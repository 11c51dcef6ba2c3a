package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the case ended. Sv: avslut.
 *
 * @param reason code of the programme's choices
 * @param words for those who could read the plan
 */
public record Closing(
        String reason, LocalDate closedOn, LocalDate readableUntil, @Nullable Words words) {

    public record Words(String young, String guardians, String remains) {}
}
