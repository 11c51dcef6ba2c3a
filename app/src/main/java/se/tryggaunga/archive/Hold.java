package se.tryggaunga.archive;

import java.time.Instant;
import java.util.UUID;

/** Nothing of the kind is erased while it lasts. Sv: gallringsstopp. */
public record Hold(UUID id, String recordKind, String reason, String placedBy, Instant placedAt) {

    public String kindKey() {
        return "archive.kind." + recordKind;
    }
}
