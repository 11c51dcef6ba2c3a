package se.tryggaunga.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a function has read in a scope one day; never who.
 *
 * @param lastAt nothing where the day was told afterwards
 * @param ground code of the ground that the ledger had for the reader that day
 */
public record Reading(
        LocalDate day,
        @Nullable Instant lastAt,
        int times,
        String action,
        String party,
        String function,
        @Nullable String ground) {}
