package se.tryggaunga.notices;

/** How many of a controller's people no mail reaches. */
public record MissingAt(String party, long people) {}
