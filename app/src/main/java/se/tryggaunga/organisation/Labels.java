package se.tryggaunga.organisation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.municipalities.Municipalities;

/**
 * Names to show, kept for a moment per municipality, because a page shows dozens of them. Only
 * names: what decides something is asked of the database every time.
 */
@Component
class Labels {

    private static final long KEPT_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

    Labels(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /** The name, or the id itself for something that has none. */
    String of(String what, String id) {
        var name = snapshot().names.get(what + "/" + id);
        return name == null ? id : name.said();
    }

    private Snapshot snapshot() {
        var code = municipalities.current().code();
        var kept = snapshots.get(code);
        if (kept == null || System.nanoTime() - kept.takenAt > KEPT_NANOS) {
            kept = new Snapshot(System.nanoTime(), read());
            snapshots.put(code, kept);
        }
        return kept;
    }

    private Map<String, Name> read() {
        var names = new HashMap<String, Name>();
        jdbc.sql(
                        """
                        select 'function/' || id, title_sv, title_en from organisation.function
                         union all
                        select 'area/' || id, name_sv, name_en from organisation.secrecy_area
                         union all
                        select 'kind/' || code, name_sv, name_en from organisation.information_kind
                        """)
                .query(row -> {
                    names.put(row.getString(1), new Name(row.getString(2), row.getString(3)));
                });
        return names;
    }

    private record Snapshot(long takenAt, Map<String, Name> names) {}

    private record Name(String swedish, @Nullable String english) {

        String said() {
            return english != null && Language.isEnglish() ? english : swedish;
        }
    }
}
