package se.tryggaunga.leaving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose work can be handed over: how much there is, and nothing of it.
 *
 * @param until last day of the assignment
 */
public record Worker(
        UUID assignment,
        String name,
        String function,
        String unit,
        @Nullable LocalDate until,
        int cases,
        int tasks) {}
