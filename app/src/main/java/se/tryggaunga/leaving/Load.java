package se.tryggaunga.leaving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much one person holds: numbers, and nothing of what it is about. Sv: arbetsläge.
 *
 * @param until last day of the assignment
 * @param leads cases held together by this person
 * @param takesPart cases in which this person has a seat
 * @param waiting tasks that wait on this person
 * @param late those of them whose day has passed
 * @param ending consents that end within thirty days and are this person's to see to
 * @param backOn first day back of one who is away
 * @param standsIn who holds it meanwhile
 * @param answers whether the reader may hand over what this person holds
 */
public record Load(
        UUID assignment,
        String name,
        String function,
        String unit,
        @Nullable LocalDate until,
        int leads,
        int takesPart,
        int waiting,
        int late,
        int ending,
        @Nullable LocalDate backOn,
        @Nullable String standsIn,
        boolean answers) {}
