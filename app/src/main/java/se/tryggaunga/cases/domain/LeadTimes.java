package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How long the family has waited, step by step. Days of one case, never of one person's work. Sv:
 * ledtider.
 */
public record LeadTimes(
        @Nullable LocalDate concern,
        @Nullable LocalDate consent,
        @Nullable LocalDate meeting,
        @Nullable LocalDate plan) {

    public OptionalInt toConsent() {
        return between(concern, consent);
    }

    public OptionalInt toMeeting() {
        return between(consent, meeting);
    }

    public OptionalInt toPlan() {
        return between(meeting, plan);
    }

    private static OptionalInt between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, ChronoUnit.DAYS.between(from, to)));
    }
}
