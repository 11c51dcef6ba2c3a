package se.tryggaunga.calendar.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.calendar.Feed;
import se.tryggaunga.calendar.Holder;

/** Addresses of feeds: the acting hat's own, and whose one is. */
@Repository
public class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Feed> mine() {
        return jdbc.sql(
                        """
                        select id, opened_at, fetched_on from calendar.feed
                         where assignment_id = access.my_assignment() and closed_at is null
                        """)
                .query((row, _) ->
                        new Feed(
                                row.getObject("id", UUID.class),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                row.getObject("fetched_on", LocalDate.class)))
                .optional();
    }

    public void open(UUID id, byte[] fingerprint, String language, Instant at) {
        jdbc.sql(
                        """
                        insert into calendar.feed (id, person_id, assignment_id, fingerprint, language, opened_at)
                        values (:id, access.me(), access.my_assignment(), :fingerprint, :language, :at)
                        """)
                .param("id", id)
                .param("fingerprint", fingerprint)
                .param("language", language)
                .param("at", moment(at))
                .update();
    }

    /** Waits for one that is being opened in another window, so that one address is left. */
    public void oneAtATime() {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended('calendar/' || access.my_assignment(), 0))
                        """)
                .query((_, _) -> true)
                .list();
    }

    public void close(UUID id, Instant at) {
        jdbc.sql("update calendar.feed set closed_at = :at where id = :id and closed_at is null")
                .param("id", id)
                .param("at", moment(at))
                .update();
    }

    public void fetched(UUID id, LocalDate day) {
        jdbc.sql(
                        """
                        update calendar.feed set fetched_on = :day
                         where id = :id and fetched_on is distinct from :day
                        """)
                .param("id", id)
                .param("day", day)
                .update();
    }

    public Optional<Holder> whose(byte[] fingerprint, LocalDate day) {
        return jdbc.sql(
                        """
                        select id as feed, person_id as person, assignment_id as assignment, language
                          from calendar.whose(:fingerprint, :day)
                        """)
                .param("fingerprint", fingerprint)
                .param("day", day)
                .query(Holder.class)
                .optional();
    }

    private static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
