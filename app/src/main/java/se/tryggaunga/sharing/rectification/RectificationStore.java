package se.tryggaunga.sharing.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Handable;

@Repository
class RectificationStore {

    private final JdbcClient jdbc;
    private final Today today;

    RectificationStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Read by those who read the fact. */
    void add(UUID id, Handable fact, NewRectification addition, String decidedBy) {
        jdbc.sql(
                        """
                        insert into sharing.rectification
                               (id, scope_id, owner_area, kind, released_to, written_by, written_at, fact_id,
                                fact_version, asked_by, wrong, outcome, reason, decided_by)
                        values (:id, :scope, :area, :kind, :releasedTo, access.my_assignment(), :now, :fact,
                                :version, :askedBy, :wrong, :outcome, :reason, :decidedBy)
                        """)
                .param("id", id)
                .param("scope", fact.scope())
                .param("area", fact.area())
                .param("kind", fact.kind())
                .param("releasedTo", fact.releasedTo().toArray(UUID[]::new))
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("fact", fact.fact())
                .param("version", fact.version())
                .param("askedBy", addition.askedBy())
                .param("wrong", addition.wrong())
                .param("outcome", addition.agreed() ? "agreed" : "noted")
                .param("reason", addition.agreed() ? "" : addition.reason())
                .param("decidedBy", decidedBy)
                .update();
    }

    /** Beside what was handed over of the fact too, and the receivers are told. */
    void passOn(UUID id) {
        jdbc.sql("select sharing.rectify_handed(:id)")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** In the order they came. */
    List<Rectification> in(UUID scope) {
        return jdbc.sql(
                        """
                        select r.fact_id, r.fact_version, r.asked_by, r.wrong, r.outcome, r.reason,
                               r.decided_by, r.written_at
                          from sharing.rectification r
                         where r.scope_id = :scope
                         order by r.written_at, r.id
                        """)
                .param("scope", scope)
                .query(RectificationStore::rectification)
                .list();
    }

    /** Those seats read the fact from now on, and what was added to it. */
    void release(UUID scope, UUID fact, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update sharing.rectification set released_to = :seats
                         where scope_id = :scope and fact_id = :fact
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("scope", scope)
                .param("fact", fact)
                .update();
    }

    private static Rectification rectification(ResultSet row, int number) throws SQLException {
        return new Rectification(
                row.getObject("fact_id", UUID.class),
                row.getInt("fact_version"),
                row.getString("asked_by"),
                row.getString("wrong"),
                row.getString("outcome").equals("agreed"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
