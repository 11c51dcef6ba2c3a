package se.tryggaunga.demo.secrecy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What lies in the tables with personal content, and which tables those are. */
final class Stock {

    /** Where the story knows a row by its scope and not by its own id. */
    private static final Set<String> ONE_PER_SCOPE =
            Set.of(
                    "concerns.concern_text",
                    "concerns.own_note",
                    "concerns.assessment",
                    "people.young_person",
                    "people.contact_details",
                    "people.guardian",
                    "cases.plan",
                    "cases.closing_words");

    private final Map<String, Set<String>> columns = new TreeMap<>();

    Stock(Connection superuser) throws SQLException {
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                """
                                select c.table_schema || '.' || c.table_name, c.column_name
                                  from information_schema.columns c
                                 where exists (select from information_schema.columns l
                                                where l.table_schema = c.table_schema and l.table_name = c.table_name
                                                  and l.column_name = 'owner_area')
                                   and exists (select from information_schema.columns l
                                                where l.table_schema = c.table_schema and l.table_name = c.table_name
                                                  and l.column_name = 'lock')
                                """)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), _ -> new HashSet<>())
                        .add(found.getString(2));
            }
        }
    }

    Set<String> tables() {
        return columns.keySet();
    }

    /** Everything there is, by place. */
    Map<String, Row> take(Connection superuser) throws SQLException {
        var rows = new HashMap<String, Row>();
        for (var table : tables()) {
            try (var query = superuser.createStatement();
                    var found = query.executeQuery(everything(table))) {
                while (found.next()) {
                    var row = row(table, found);
                    rows.put(row.place(), row);
                }
            }
        }
        return rows;
    }

    /** The places of what somebody sees, in all tables or one. */
    static List<String> seen(Connection connection, Set<String> tables) throws SQLException {
        var each = new ArrayList<String>();
        tables.forEach(table -> each.add("select '" + table + " ' || ctid::text from " + table));
        var places = new ArrayList<String>();
        try (var query = connection.createStatement();
                var found = query.executeQuery(String.join(" union all ", each))) {
            while (found.next()) {
                places.add(found.getString(1));
            }
        }
        return places;
    }

    private String everything(String table) {
        var has = columns.get(table);
        var id =
                has.contains("id")
                        ? "id"
                        : has.contains("consent_id") ? "consent_id" : "withdrawal_id";
        return "select ctid::text as place, %s as thing, %s as version, scope_id, owner_area, kind, written_by, written_at, %s as about from %s"
                .formatted(
                        ONE_PER_SCOPE.contains(table) ? "scope_id" : id,
                        has.contains("version") ? "version" : "1",
                        has.contains("commitment_id") ? "commitment_id" : "null::uuid",
                        table);
    }

    private static Row row(String table, ResultSet found) throws SQLException {
        return new Row(
                table + " " + found.getString("place"),
                new Told.Key(table, found.getObject("thing", UUID.class), found.getInt("version")),
                found.getObject("scope_id", UUID.class),
                found.getString("owner_area"),
                found.getString("kind"),
                found.getObject("written_by", UUID.class),
                found.getObject("written_at", OffsetDateTime.class).toInstant(),
                found.getObject("about", UUID.class));
    }
}
