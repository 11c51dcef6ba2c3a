package se.tryggaunga.cases;

import java.time.Instant;
import java.util.UUID;

/** One step in a case's history. Sv: händelse i ärendet. */
public record Step(UUID id, CaseStep step, String words, UUID writtenBy, Instant at) {}
