package se.tryggaunga.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often a case has been read, as counts: by whom is the log reviewer's to see. */
@Repository
public class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One day of readings; latest first. */
    public List<Day> days(UUID scope, int days) {
        return jdbc.sql(
                        """
                        select max(at) as last_at, count(*) as readings, count(distinct person_id) as readers
                          from audit.entry
                         where scope_id = :scope and action = 'read'
                         group by day
                         order by day desc
                         limit :days
                        """)
                .param("scope", scope)
                .param("days", days)
                .query((row, _) ->
                        new Day(
                                row.getTimestamp("last_at").toInstant(),
                                row.getInt("readings"),
                                row.getInt("readers")))
                .list();
    }

    public record Day(Instant lastAt, int readings, int readers) {}
}
