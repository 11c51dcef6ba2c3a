package se.tryggaunga.access.local;

import java.util.UUID;

/** A local account that can be given a new beginning. */
public record Recoverable(UUID accountId, String userName, String name) {}
