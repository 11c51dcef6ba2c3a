package se.tryggaunga.organisation;

/** A part of the municipality. Sv: stadsdel, område. */
public record District(String id, String name, boolean priority) {}
