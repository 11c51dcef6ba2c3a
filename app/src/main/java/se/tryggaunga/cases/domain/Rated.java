package se.tryggaunga.cases.domain;

import java.time.LocalDate;

/** The young person's own answer that day. */
public record Rated(Rating rating, LocalDate on) {}
