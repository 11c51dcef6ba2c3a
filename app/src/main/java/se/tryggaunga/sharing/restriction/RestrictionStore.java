package se.tryggaunga.sharing.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Handable;

@Repository
class RestrictionStore {

    private final JdbcClient jdbc;
    private final Today today;

    RestrictionStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Whether it was entered; not when it is there already. */
    boolean add(UUID id, Handable fact, String askedBy, String why, String decidedBy) {
        return jdbc.sql(
                                """
                                insert into sharing.restriction
                                       (id, scope_id, owner_area, kind, written_by, written_at, fact_id, readers,
                                        asked_by, why, since, decided_by)
                                values (:id, :scope, :area, :kind, access.my_assignment(), :now, :fact, :readers,
                                        :askedBy, :why, :since, :decidedBy)
                                on conflict (fact_id) where ended_on is null do nothing
                                """)
                        .param("id", id)
                        .param("scope", fact.scope())
                        .param("area", fact.area())
                        .param("kind", fact.kind())
                        .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                        .param("fact", fact.fact())
                        .param("readers", fact.releasedTo().toArray(UUID[]::new))
                        .param("askedBy", askedBy)
                        .param("why", why)
                        .param("since", today.day())
                        .param("decidedBy", decidedBy)
                        .update()
                > 0;
    }

    /** Those that hold now. */
    List<Restriction> in(UUID scope) {
        return jdbc.sql(
                        """
                        select r.id, r.fact_id, r.readers, r.asked_by, r.why, r.since, r.decided_by
                          from sharing.restriction r
                         where r.scope_id = :scope and r.ended_on is null
                         order by r.written_at
                        """)
                .param("scope", scope)
                .query(RestrictionStore::restriction)
                .list();
    }

    Set<UUID> among(Collection<UUID> facts) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select fact_id from sharing.restriction
                                 where fact_id = any (:facts) and ended_on is null
                                """)
                        .param("facts", facts.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    boolean end(UUID id, String endedBy) {
        return jdbc.sql(
                                """
                                update sharing.restriction set ended_on = :day, ended_by = :by
                                 where id = :id and ended_on is null
                                """)
                        .param("id", id)
                        .param("day", today.day())
                        .param("by", endedBy)
                        .update()
                > 0;
    }

    private static Restriction restriction(ResultSet row, int number) throws SQLException {
        return new Restriction(
                row.getObject("id", UUID.class),
                row.getObject("fact_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("readers").getArray()),
                row.getString("asked_by"),
                row.getString("why"),
                row.getObject("since", LocalDate.class),
                row.getString("decided_by"));
    }
}
