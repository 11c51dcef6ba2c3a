package se.tryggaunga.sharing;

import java.time.Instant;
import java.util.UUID;

/** An entry of the ledger: what, by whom and when. */
public record Disclosed(UUID id, Disclosure what, String decidedBy, Instant at) {}
