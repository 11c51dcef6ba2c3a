package se.tryggaunga.calendar;

import java.util.UUID;

/** Whose an address is that somebody asks at, and in which language it answers. */
public record Holder(UUID feed, UUID person, UUID assignment, String language) {}
