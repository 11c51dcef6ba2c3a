package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recomputes the log's chain from its rows.
 *
 * @param sealed rows whose links hold
 * @param unsealed ids of rows that no link covers yet: the tail
 * @param broken what does not hold, in plain words that name the row
 */
record LogCheck(long sealed, List<Long> unsealed, List<String> broken) {

    private static final int FETCH = 2_000;

    static LogCheck of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var broken = new ArrayList<String>();
        long sealed = links(connection, broken);
        return new LogCheck(sealed, unsealed(connection), List.copyOf(broken));
    }

    boolean holds() {
        return broken.isEmpty();
    }

    private static long links(Connection connection, List<String> broken) throws SQLException {
        var sql =
                """
                select s.position, s.entry_id, s.hash, case when e.id is null then null else %s end as canonical
                  from audit.seal s left join audit.entry e on e.id = s.entry_id
                 order by s.position
                """
                        .formatted(Chain.CANONICAL);
        long held = 0;
        long expected = 1;
        var before = Chain.FIRST;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            var row = statement.executeQuery();
            while (row.next()) {
                if (row.getLong("position") != expected++) {
                    broken.add("link missing before position " + row.getLong("position"));
                }
                var canonical = row.getString("canonical");
                var hash = row.getBytes("hash");
                if (canonical == null || !Arrays.equals(Chain.link(before, canonical), hash)) {
                    broken.add("row " + row.getLong("entry_id") + " is not as it was sealed");
                } else {
                    held++;
                }
                before = hash;
            }
        }
        return held;
    }

    private static List<Long> unsealed(Connection connection) throws SQLException {
        var sql =
                """
                select e.id from audit.entry e
                 where not exists (select from audit.seal s where s.entry_id = e.id)
                 order by e.id
                """;
        var ids = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return List.copyOf(ids);
    }
}
