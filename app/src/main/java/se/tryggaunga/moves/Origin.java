package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.UUID;

/** Where a case came from. */
public record Origin(UUID arrival, String from, String theirNumber, LocalDate day) {}
