package se.tryggaunga.concerns;

import java.time.Instant;
import java.util.UUID;

/** All that a concern knows of a report: when, and by which function. */
public record Reported(Instant at, String functionId, UUID unitId) {}
