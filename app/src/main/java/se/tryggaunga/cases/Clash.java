package se.tryggaunga.cases;

import java.time.Instant;

/**
 * A field that somebody else saved while this was being written. Nothing is thrown away: the writer
 * chooses.
 *
 * @param field of the form
 * @param label finished words
 * @param version of theirs
 */
public record Clash(
        String field,
        String label,
        String mine,
        String theirs,
        String by,
        Instant at,
        int version) {}
