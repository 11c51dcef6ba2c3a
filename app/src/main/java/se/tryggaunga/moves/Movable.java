package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact of the own party's that can go, in its latest version.
 *
 * @param what note, mapping, promise, goal
 * @param words as they would go
 */
public record Movable(
        UUID id, int version, String what, String kind, LocalDate written, String words) {}
