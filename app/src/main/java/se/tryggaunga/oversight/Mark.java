package se.tryggaunga.oversight;

import java.time.Instant;

/** What somebody decided, asked or answered about an access. */
public record Mark(String kind, String words, String name, Instant at) {}
