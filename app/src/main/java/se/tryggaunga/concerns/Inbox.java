package se.tryggaunga.concerns;

import java.util.UUID;

/**
 * Where a concern can be sent. Sv: inkorg.
 *
 * @param area the secrecy area of those who hold it
 */
public record Inbox(UUID inboxId, String name, String programmeId, String areaId) {}
