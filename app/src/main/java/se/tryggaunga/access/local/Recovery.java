package se.tryggaunga.access.local;

import java.time.Instant;
import java.util.UUID;

/**
 * A new beginning that waits for the second person.
 *
 * @param mine whether the reader asked, and so cannot approve
 */
public record Recovery(
        UUID id,
        String userName,
        String name,
        String proof,
        String askedBy,
        Instant askedAt,
        boolean mine) {}
