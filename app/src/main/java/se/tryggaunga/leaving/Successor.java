package se.tryggaunga.leaving;

import java.util.UUID;

/** A colleague of the same secrecy area who can take over. Sv: efterträdare. */
public record Successor(UUID assignment, String name, String function, String unit) {}
