package se.tryggaunga.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.Today;

/**
 * Tells those who see a scope that something has happened there, without content. Sv: nytt sedan
 * sist.
 */
@Service
@Transactional
public class News {

    /** Coming back within this time is the same visit, so that going to and fro hides nothing. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    private static final int FIRST_DAYS = 7;

    private final JdbcClient jdbc;
    private final Today today;

    News(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Tells everybody else.
     *
     * @param what message key: "plans.news.adopted"
     * @param reference case number or date, never a name
     */
    public void tell(UUID scope, String what, String reference, String path) {
        jdbc.sql(
                        """
                        insert into tasks.news (id, scope_id, told_by, told_at, what, reference, path)
                        values (:id, :scope, access.my_assignment(), :now, :what, :reference, :path)
                        """)
                .param("id", UUID.randomUUID())
                .param("scope", scope)
                .param("now", at(today.now()))
                .param("what", what)
                .param("reference", reference)
                .param("path", path)
                .update();
    }

    /** What others have told since the visit before this one, latest first, each thing once. */
    public List<NewsItem> sinceLastVisit(int rows) {
        look();
        return jdbc.sql(
                        """
                        select what, reference, path, max(told_at) as told_at
                          from tasks.news
                         where told_by <> access.my_assignment()
                           and told_at > (select before_at from tasks.look
                                           where assignment = access.my_assignment())
                         group by what, reference, path
                         order by max(told_at) desc, path
                         limit :rows
                        """)
                .param("rows", rows)
                .query(News::item)
                .list();
    }

    private void look() {
        var now = today.now();
        jdbc.sql(
                        """
                        insert into tasks.look as l (assignment, seen_at, before_at)
                        values (access.my_assignment(), :now, :first)
                        on conflict (assignment) do update
                           set before_at = case when l.seen_at < :visit then l.seen_at else l.before_at end,
                               seen_at = :now
                        """)
                .param("now", at(now))
                .param("first", at(now.minus(Duration.ofDays(FIRST_DAYS))))
                .param("visit", at(now.minus(VISIT)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static NewsItem item(ResultSet row, int number) throws SQLException {
        return new NewsItem(
                row.getString("what"),
                row.getString("reference"),
                row.getString("path"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
