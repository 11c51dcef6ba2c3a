package se.tryggaunga.cases.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What every fact carries: its case, the area that owns it, the seats it is released to, and when.
 * Who wrote it the database knows.
 */
public record Stamp(UUID scope, String area, List<UUID> releasedTo, Instant at) {

    static final String COLUMNS = "scope_id, owner_area, released_to, written_by, written_at";
    static final String VALUES = ":scope, :area, :released, access.my_assignment(), :at";

    public Stamp(UUID scope, String area, Collection<UUID> releasedTo, Instant at) {
        this(scope, area, List.copyOf(releasedTo), at);
    }

    /** For {@code JdbcClient.params}, beside the fact's own. */
    Map<String, Object> params() {
        return Map.of(
                "scope",
                scope,
                "area",
                area,
                "released",
                releasedTo.toArray(UUID[]::new),
                "at",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
