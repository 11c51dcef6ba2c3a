package se.tryggaunga.concerns;

import java.util.UUID;

/** One who answers what comes to an inbox. Sv: rådgivare. */
public record Adviser(UUID assignmentId, String name, String functionId, String areaId) {}
