package se.tryggaunga.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Urgent accesses; which are open, the ledger knows. */
@Repository
class UrgentStore {

    private static final String OPENED =
            """
            select o.id, o.scope_id, n.number, o.owner_area, o.reason, o.ends_at
              from urgent.opening o join cases.number n on n.case_id = o.scope_id
             where o.written_by = access.my_assignment()
            """;

    private final JdbcClient jdbc;
    private final Today today;

    UrgentStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Nothing where there is no such case, or no word of the own area's in it. */
    Optional<Answer> open(String number, String reason, String by) {
        return jdbc.sql(
                        "select opening, scope, fresh from urgent.open_case(:number, :reason, :by, :now)")
                .param("number", number)
                .param("reason", reason)
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .query(Answer.class)
                .optional();
    }

    /**
     * @param fresh whether it was opened now
     */
    record Answer(UUID opening, UUID scope, boolean fresh) {}

    /** Those that are open, what ends first first. */
    List<Opened> mine() {
        return jdbc.sql(OPENED + " order by o.ends_at, o.id").query(UrgentStore::opened).list();
    }

    Optional<Opened> find(UUID id) {
        return jdbc.sql(OPENED + " and o.id = :id")
                .param("id", id)
                .query(UrgentStore::opened)
                .optional();
    }

    int hours() {
        return jdbc.sql(
                        """
                        select hours from urgent.rule where from_day <= :day order by from_day desc limit 1
                        """)
                .param("day", today.day())
                .query(Integer.class)
                .single();
    }

    private static Opened opened(ResultSet row, int number) throws SQLException {
        Instant ends = row.getTimestamp("ends_at").toInstant();
        return new Opened(
                row.getObject("id", UUID.class),
                row.getObject("scope_id", UUID.class),
                row.getString("number"),
                row.getString("owner_area"),
                row.getString("reason"),
                ends);
    }
}
