package se.tryggaunga.tasks;

import java.time.Instant;

/** Something that somebody else has done since last time. */
public record NewsItem(String what, String reference, String path, Instant at) {}
