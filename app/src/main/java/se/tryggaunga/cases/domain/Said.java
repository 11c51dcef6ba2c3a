package se.tryggaunga.cases.domain;

import java.time.Instant;

/** Words about how a promise goes, and for whom the promise was made. */
public record Said(String seatTitle, String words, Instant at) {}
