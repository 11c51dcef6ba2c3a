package se.tryggaunga.rights.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.records.HeldField;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Pointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the modules say they hold, in the scopes that are open for an extract. */
@Repository
public class FactReader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the own area's facts about whom the extract is for, today. */
    public List<UUID> open(UUID extract, List<Pointer> pointers) {
        return jdbc.sql(
                        "select unnest(records.open_for_extract(:extract, cast(:pointers as jsonb)))")
                .param("extract", extract)
                .param(
                        "pointers",
                        JSON.writeValueAsString(pointers.stream().map(FactReader::json).toList()))
                .query(UUID.class)
                .list();
    }

    public void close(UUID extract) {
        jdbc.sql(
                        """
                        select access.end_ground(scope, records.extract_ground(:extract))
                          from unnest(records.opened(:extract)) scope
                        """)
                .param("extract", extract)
                .query((_, _) -> true)
                .list();
    }

    /** How many rows of the own area lie in each table, whether or not they can be read. */
    public Map<String, Integer> held(UUID extract) {
        var held = new HashMap<String, Integer>();
        jdbc.sql("select found_in, rows from records.held(:extract)")
                .param("extract", extract)
                .query(row -> {
                    held.put(row.getString(1), row.getInt(2));
                });
        return held;
    }

    public List<Map<String, Object>> rows(UUID extract, HeldTable table) {
        return jdbc.sql(statement(table))
                .param("extract", extract)
                .query((row, _) -> JSON.readValue(row.getString(1), ROW))
                .list();
    }

    public byte[] file(HeldTable table, String column, UUID id) {
        return jdbc.sql("select %s from %s where id = :id".formatted(column, table.name()))
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static String statement(HeldTable table) {
        return switch (table.reach()) {
            case OWN -> rows(table) + " and t.owner_area = access.my_area()";
            case HOST ->
                    rows(table)
                            + " and t.%s = any ((select access.my_frames())::uuid[])"
                                    .formatted(table.scopeColumn());
            case WAITING -> function("waiting");
            case READINGS -> function("readings");
            case RECIPIENTS -> function("recipients");
            case COPIES -> copies(table);
            case CLOSED -> "select '' where cast(:extract as uuid) is null";
        };
    }

    /** Without what is no content, and without files: those are fetched one by one. */
    private static String rows(HeldTable table) {
        var files =
                table.fields().stream()
                        .filter(field -> field.shape() == HeldField.Shape.FILE)
                        .map(field -> " - '" + field.column() + "'")
                        .collect(Collectors.joining());
        return """
        select cast(to_jsonb(t) - 'lock' - 'released_to'%s as text)
          from %s t
         where t.%s in (select unnest(records.opened(:extract)))
        """
                .formatted(files, table.name(), table.scopeColumn());
    }

    private static String function(String name) {
        return "select cast(to_jsonb(f) as text) from records.%s(:extract) f".formatted(name);
    }

    private static String copies(HeldTable table) {
        return """
        select cast(jsonb_build_object('scope_id', t.scope_id, 'rows', count(*),
                                       'written_at', max(t.written_at)) as text)
          from %s t
         where t.scope_id in (select unnest(records.opened(:extract)))
           and t.owner_area = access.my_area()
         group by t.scope_id
        """
                .formatted(table.name());
    }

    private static Map<String, Object> json(Pointer pointer) {
        var json = new HashMap<String, Object>();
        json.put("table", pointer.table());
        if (pointer.leadsTo() != null) {
            json.put("leads_to", pointer.leadsTo());
            return json;
        }
        json.put("names", pointer.names());
        if (pointer.number() != null) {
            json.put("number", pointer.number());
        }
        if (pointer.born() != null) {
            json.put("born", pointer.born());
        }
        return json;
    }
}
