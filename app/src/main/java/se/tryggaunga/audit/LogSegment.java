package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The oldest whole days of the log, as far as nothing keeps them: what can be disposed of in one
 * go. What is left goes on from the last link that went.
 *
 * @param day the last of them
 * @param position of its last link
 */
public record LogSegment(LocalDate day, long position, long rows) {

    private static final List<String> TABLES = List.of("entry", "seal", "head");

    private static final String OLDEST =
            """
            with allowed as (
                select a.area, a.last_day from unnest(?::text[], ?::date[]) a (area, last_day)),
            stays as (
                select min(s.position) as first
                  from audit.seal s
                  join audit.entry e on e.id = s.entry_id
                  left join allowed a on a.area = e.area
                 where e.scope_id = any (?::uuid[])
                    or (e.at at time zone 'Europe/Stockholm')::date
                       > coalesce(case when e.area is null then (select min(last_day) from allowed)
                                       else a.last_day end, '-infinity'))
            select h.day, h.position,
                   (select count(*) from audit.seal s where s.position <= h.position)
              from audit.head h cross join stays
             where h.position < coalesce(stays.first, (select max(position) from audit.seal))
             order by h.position desc
             limit 1
            """;

    /**
     * @param lastDays of each area that lets something go, the last day that may; another area's
     *     rows keep their day, and rows that are no area's go when every area lets them
     * @param kept scopes of which every row stays
     * @throws BrokenLog if the chain does not hold: nothing is disposed of that nobody can check
     */
    public static Optional<LogSegment> oldest(
            Connection connection, Map<String, LocalDate> lastDays, Collection<UUID> kept)
            throws SQLException {
        var check = LogCheck.of(connection, List.of());
        if (!check.holds()) {
            throw new BrokenLog(check.broken());
        }
        var areas = List.copyOf(lastDays.keySet());
        var days = areas.stream().map(area -> Date.valueOf(lastDays.get(area))).toArray();
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
            statement.setArray(2, connection.createArrayOf("date", days));
            statement.setArray(3, connection.createArrayOf("uuid", kept.toArray()));
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new LogSegment(
                                        row.getObject(1, LocalDate.class),
                                        row.getLong(2),
                                        row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** How many of the rows are each area's; those that are nobody's are in no count. */
    public Map<String, Integer> byArea(Connection connection) throws SQLException {
        var sql =
                """
                select e.area, count(*) from audit.seal s join audit.entry e on e.id = s.entry_id
                 where s.position <= ? and e.area is not null group by e.area order by e.area
                """;
        var counts = new LinkedHashMap<String, Integer>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return counts;
    }

    /**
     * Erases the rows, in the caller's transaction and as the tables' owner, and says so in the
     * log.
     *
     * @param decisions of the boards, as the minutes have them
     */
    public void dispose(Connection connection, String decisions) throws SQLException {
        keepEnd(connection, decisions);
        guards(connection, "disable trigger append_only", "no force row level security");
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table gone on commit drop as select entry_id from audit.seal where position <= "
                            + position);
            statement.execute("delete from audit.head where position <= " + position);
            statement.execute("delete from audit.seal where position <= " + position);
            statement.execute("delete from audit.entry where id in (select entry_id from gone)");
        }
        guards(connection, "force row level security", "enable trigger append_only");
        try (var statement =
                connection.prepareStatement(
                        """
                        insert into audit.entry (day, purpose, action, what)
                        values ((clock_timestamp() at time zone 'Europe/Stockholm')::date,
                                'database: ' || session_user, 'dispose', ?)
                        """)) {
            statement.setString(1, "log-until-" + day + " rows " + rows);
            statement.executeUpdate();
        }
    }

    private void keepEnd(Connection connection, String decisions) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        insert into audit.disposed (position, hash, day, rows, decisions)
                        select s.position, s.hash, ?, ?, ? from audit.seal s where s.position = ?
                        """)) {
            statement.setObject(1, day);
            statement.setLong(2, rows);
            statement.setString(3, decisions);
            statement.setLong(4, position);
            statement.executeUpdate();
        }
    }

    private static void guards(Connection connection, String... changes) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                for (var change : changes) {
                    statement.execute("alter table audit." + table + " " + change);
                }
            }
        }
    }
}
