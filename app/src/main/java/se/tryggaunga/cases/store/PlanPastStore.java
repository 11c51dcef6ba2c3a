package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.PlanPast;
import se.tryggaunga.cases.domain.PlanPast.Head;
import se.tryggaunga.cases.domain.PlanPast.Promise;
import se.tryggaunga.cases.domain.PlanPast.Went;
import se.tryggaunga.cases.domain.PlanPast.Wish;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Coded;

/** Every version of what a plan holds, in the order in which it was written. */
@Repository
public class PlanPastStore {

    // a version that only changes the words keeps the day on which the one before was settled
    private static final String HEADS =
            """
            select version, voice, written_at,
                   case when settled_on is distinct from lag(settled_on) over (order by version)
                        then settled_on end as settled
              from cases.plan where scope_id = :scope order by version
            """;

    private static final String WISHES =
            """
            select id, words, dropped, written_at from cases.goal
             where scope_id = :scope order by written_at, version, id
            """;

    private static final String PROMISES =
            """
            select id, owner_area, seat_title, what, due, written_at from cases.commitment
             where scope_id = :scope order by written_at, version, id
            """;

    private static final String WENTS =
            """
            select commitment_id, standing, written_at from cases.progress
             where scope_id = :scope order by written_at, position
            """;

    private final JdbcClient jdbc;

    PlanPastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanPast of(UUID scope) {
        return new PlanPast(
                rows(HEADS, scope, (row, _) -> head(row)),
                rows(WISHES, scope, (row, _) -> wish(row)),
                rows(PROMISES, scope, (row, _) -> promise(row)),
                rows(WENTS, scope, (row, _) -> went(row)));
    }

    private <T> List<T> rows(String sql, UUID scope, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("scope", scope).query(mapper).list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getInt("version"),
                row.getString("voice"),
                row.getObject("settled", LocalDate.class),
                at(row));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getBoolean("dropped"),
                at(row));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getString("owner_area"),
                row.getString("seat_title"),
                row.getString("what"),
                row.getObject("due", LocalDate.class),
                at(row));
    }

    private static Went went(ResultSet row) throws SQLException {
        return new Went(
                row.getObject("commitment_id", UUID.class),
                Coded.of(Standing.class, row.getString("standing")),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("written_at", OffsetDateTime.class).toInstant();
    }
}
