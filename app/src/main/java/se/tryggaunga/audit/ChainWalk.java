package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes along the chain from its first link and recomputes every one from its row. */
final class ChainWalk {

    private static final int FETCH = 2_000;

    /**
     * Longer than any transaction of ours lasts: rows are sealed in the order they were settled.
     */
    private static final Duration LATE = Duration.ofHours(1);

    private final List<String> broken;
    private long held;
    private long expected = 1;
    private byte[] before = Chain.FIRST;
    private Instant latest = Instant.EPOCH;

    ChainWalk(List<String> broken) {
        this.broken = broken;
    }

    long held() {
        return held;
    }

    void along(Connection connection) throws SQLException {
        begin(connection);
        var sql =
                """
                select s.position, s.entry_id, s.hash, s.sealed_at, e.at,
                       case when e.id is null then null else %s end as canonical
                  from audit.seal s left join audit.entry e on e.id = s.entry_id
                 order by s.position
                """
                        .formatted(Chain.CANONICAL);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            var row = statement.executeQuery();
            while (row.next()) {
                link(row);
            }
        }
    }

    /** Where earlier days have been disposed of, the chain goes on from their last link. */
    private void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(Heads.DISPOSED)) {
            if (row.next()) {
                expected = row.getLong(1) + 1;
                before = row.getBytes(2);
            }
        }
    }

    private void link(ResultSet row) throws SQLException {
        var position = row.getLong("position");
        var entry = row.getLong("entry_id");
        if (position != expected) {
            broken.add(
                    "links %d to %d are gone, before row %d"
                            .formatted(expected, position - 1, entry));
        }
        expected = position + 1;
        var canonical = row.getString("canonical");
        var hash = row.getBytes("hash");
        if (canonical == null) {
            broken.add("row %d has been removed (sealed %s)".formatted(entry, sealed(row)));
        } else if (!Arrays.equals(Chain.link(before, canonical), hash)) {
            broken.add("row %d is not as it was sealed (%s)".formatted(entry, sealed(row)));
        } else {
            held++;
            inTime(entry, row.getTimestamp("at").toInstant());
        }
        before = hash;
    }

    private static Instant sealed(ResultSet row) throws SQLException {
        return row.getTimestamp("sealed_at").toInstant();
    }

    /** A row that tells of an earlier time than those before it was put in later. */
    private void inTime(long entry, Instant at) {
        if (at.isBefore(latest.minus(LATE))) {
            broken.add("row %d says %s, but was added after %s".formatted(entry, at, latest));
        } else if (at.isAfter(latest)) {
            latest = at;
        }
    }

    /** Rows that no link covers yet. */
    List<Long> tail(Connection connection) throws SQLException {
        var sql =
                """
                select e.id, e.at from audit.entry e
                 where not exists (select from audit.seal s where s.entry_id = e.id)
                 order by e.id
                """;
        var ids = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
                inTime(row.getLong(1), row.getTimestamp(2).toInstant());
            }
        }
        return List.copyOf(ids);
    }
}
