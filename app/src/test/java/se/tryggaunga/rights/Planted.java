package se.tryggaunga.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row in each table under the one policy, whatever columns it has: read from the catalogue, so
 * that a table that comes tomorrow is planted in tomorrow.
 */
final class Planted {

    private static final Pattern FIRST_ALLOWED =
            Pattern.compile("\\((\\w+) = ANY \\(ARRAY\\['([^']*)'");
    private static final Pattern ONLY_ALLOWED = Pattern.compile("^CHECK \\(\\((\\w+) = '([^']*)'");
    private static final Pattern SAME = Pattern.compile("\\(scope_id = id\\)");

    private final Connection superuser;
    private final UUID scope;
    private final String area;
    private final UUID writer;

    Planted(Connection superuser, UUID scope, String area, UUID writer) throws SQLException {
        this.superuser = superuser;
        this.scope = scope;
        this.area = area;
        this.writer = writer;
        try (var statement = superuser.createStatement()) {
            // what a row refers to need not be there: only whether the row itself is found
            statement.execute("set session_replication_role = replica");
        }
    }

    static String marker(String table) {
        return "fakta i " + table.replace('.', ' ').replace('_', ' ');
    }

    /** Every table that holds facts, whoever declares it. */
    List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                """
                                select n.nspname || '.' || c.relname
                                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind = 'r'
                                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'lock')
                                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_area')
                                 order by 1
                                """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    /** Known values first; the rest is what the column takes. */
    void in(String table, Map<String, String> known) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable String>();
        var allowed = allowed(table);
        for (var column : columns(table).entrySet()) {
            var name = column.getKey();
            if (known.containsKey(name)) {
                values.put(name, known.get(name));
            } else {
                values.put(name, value(table, name, column.getValue(), allowed));
            }
        }
        var sql =
                "insert into %s (%s) overriding system value values (%s)"
                        .formatted(
                                table,
                                String.join(", ", values.keySet()),
                                String.join(
                                        ", ",
                                        values.values().stream().map(Planted::literal).toList()));
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String table, String column, String type, Map<String, String> allowed) {
        return switch (column) {
            case "scope_id" -> scope.toString();
            case "owner_area", "area_id", "inbox_area", "sending_area", "to_area" -> area;
            case "written_by" -> writer.toString();
            case "programme_id" -> "sspf";
            default ->
                    allowed.containsKey(column)
                            ? allowed.get(column)
                            : switch (type) {
                                case "uuid" -> UUID.randomUUID().toString();
                                case "int4", "int8" -> "1";
                                case "bool" -> "false";
                                case "date" -> "2026-03-02";
                                case "timestamptz" -> "2026-03-02 09:00+00";
                                case "time" -> "09:00";
                                case "bytea" -> "\\x89504e47";
                                case "jsonb" -> "{}";
                                default -> type.startsWith("_") ? "{}" : marker(table);
                            };
        };
    }

    /** Those that must have a value, and the free texts. */
    private Map<String, String> columns(String table) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var query =
                superuser.prepareStatement(
                        """
                        select c.column_name, c.udt_name
                          from information_schema.columns c
                         where c.table_schema || '.' || c.table_name = ?
                           and c.is_generated = 'NEVER' and c.is_identity = 'NO'
                           and (c.is_nullable = 'NO' or c.udt_name = 'text')
                         order by c.ordinal_position
                        """)) {
            query.setString(1, table);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    columns.put(found.getString(1), found.getString(2));
                }
            }
        }
        return columns;
    }

    /** The first value that each check lets through. */
    private Map<String, String> allowed(String table) throws SQLException {
        var allowed = new TreeMap<String, String>();
        try (var query =
                superuser.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conrelid = ?::regclass and contype = 'c'")) {
            query.setString(1, table);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var check = found.getString(1);
                    for (var pattern : List.of(FIRST_ALLOWED, ONLY_ALLOWED)) {
                        var one = pattern.matcher(check);
                        if (one.find()) {
                            allowed.putIfAbsent(one.group(1), one.group(2));
                        }
                    }
                    if (SAME.matcher(check).find()) {
                        allowed.put("id", scope.toString());
                    }
                }
            }
        }
        return allowed;
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }
}
