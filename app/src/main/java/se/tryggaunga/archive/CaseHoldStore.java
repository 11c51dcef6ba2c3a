package se.tryggaunga.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Holds of cases that last. Which: the policies know. */
@Repository
class CaseHoldStore {

    private static final String LASTING =
            """
            select h.id, h.scope_id, h.number, h.reason, h.review_on, h.placed_by, h.written_at
              from records.case_hold h
             where h.ended_on is null and h.owner_area = access.my_area()
            """;

    private final JdbcClient jdbc;
    private final Today today;

    CaseHoldStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What is to be looked at again first. */
    List<CaseHold> all() {
        return jdbc.sql(LASTING + " order by h.review_on, h.number")
                .query(CaseHoldStore::hold)
                .list();
    }

    Optional<CaseHold> of(UUID scope) {
        return jdbc.sql(LASTING + " and h.scope_id = :scope")
                .param("scope", scope)
                .query(CaseHoldStore::hold)
                .optional();
    }

    /**
     * @param fresh whether it was placed now
     */
    record Placed(UUID scope, boolean fresh) {}

    /** Nothing where there is no such case, or no word of the own area's in it. */
    Optional<Placed> place(UUID id, String number, String reason, LocalDate reviewOn, String by) {
        return jdbc.sql(
                        """
                        select scope, fresh from records.hold_case(:id, :number, :reason, :reviewOn, :by, :now)
                        """)
                .param("id", id)
                .param("number", number)
                .param("reason", reason)
                .param("reviewOn", reviewOn)
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .query(Placed.class)
                .optional();
    }

    /** The case, if the hold lasted until now. */
    Optional<UUID> end(UUID id, String reason, String by) {
        return jdbc.sql("select records.end_case_hold(:id, :reason, :by)")
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    private static CaseHold hold(ResultSet row, int number) throws SQLException {
        return new CaseHold(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getTimestamp(7).toInstant());
    }
}
