package se.tryggaunga.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of rules as rows: added, never altered. */
@Repository
class RuleChangeStore {

    private final JdbcClient jdbc;

    RuleChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first, so that a later one is written over an earlier. */
    List<RuleChange> all() {
        var fields = fields();
        return jdbc.sql(
                        """
                        select c.id, c.rule_id, c.why, c.proposed_by, c.proposed_at,
                               a.applies_from, a.approved_by, a.approved_at
                          from sharing.rule_change c
                          left join sharing.rule_approval a on a.change_id = c.id
                         order by a.applies_from nulls last, a.approved_at, c.proposed_at, c.id
                        """)
                .query((row, _) ->
                        change(row, fields.getOrDefault(id(row), Map.<String, String>of())))
                .list();
    }

    /** Nothing when it is there already: the form was sent twice. */
    void propose(RuleChange change) {
        int added =
                jdbc.sql(
                                """
                                insert into sharing.rule_change (id, rule_id, why, proposed_by, proposed_at)
                                values (:id, :rule, :why, :by, :at)
                                    on conflict (id) do nothing
                                """)
                        .param("id", change.id())
                        .param("rule", change.ruleId())
                        .param("why", change.why())
                        .param("by", change.proposedBy())
                        .param("at", Timestamp.from(change.proposedAt()))
                        .update();
        if (added > 0) {
            change.fields().forEach((name, text) -> addField(change.id(), name, text));
        }
    }

    boolean approve(UUID id, LocalDate from, String by, Instant at) {
        return jdbc.sql(
                                """
                                insert into sharing.rule_approval (change_id, applies_from, approved_by, approved_at)
                                values (:id, :from, :by, :at)
                                    on conflict (change_id) do nothing
                                """)
                        .param("id", id)
                        .param("from", from)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    private void addField(UUID change, String name, String text) {
        jdbc.sql(
                        """
                        insert into sharing.rule_change_field (change_id, name, text)
                        values (:change, :name, :text)
                        """)
                .param("change", change)
                .param("name", name)
                .param("text", text)
                .update();
    }

    private Map<UUID, Map<String, String>> fields() {
        var fields = new HashMap<UUID, Map<String, String>>();
        jdbc.sql("select change_id as id, name, text from sharing.rule_change_field")
                .query(row -> {
                    fields.computeIfAbsent(id(row), _ -> new HashMap<>())
                            .put(row.getString("name"), row.getString("text"));
                });
        return fields;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static RuleChange change(ResultSet row, Map<String, String> fields)
            throws SQLException {
        var approved = row.getTimestamp("approved_at");
        return new RuleChange(
                id(row),
                row.getString("rule_id"),
                fields,
                row.getString("why"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getObject("applies_from", LocalDate.class),
                row.getString("approved_by"),
                approved == null ? null : approved.toInstant());
    }
}
