package se.tryggaunga.cases.rescheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Standing;

/** Many promises at once, in all of one's cases: a statement for all of them, not one for each. */
@Repository
class ReschedulingStore {

    /** The newest version, of a promise that is still to be kept, and that the hat may write. */
    private static final String OPEN =
            """
             not exists (select from cases.commitment n where n.id = c.id and n.version > c.version)
             and (select p.standing from cases.progress p
                   where p.commitment_id = c.id order by p.position desc limit 1) = any (:open)
             and access.holds_pen(c.lock, c.kind)
            """;

    private static final String VERSION =
            """
            insert into cases.commitment
                   (id, version, scope_id, owner_area, released_to, written_by, written_at,
                    seat_id, seat_title, what, due, goal_id, meeting_id, fills)
            select c.id, c.version + 1, c.scope_id, c.owner_area, c.released_to, access.my_assignment(), :at,
                   c.seat_id, c.seat_title, c.what, %s, c.goal_id, c.meeting_id, c.fills
              from cases.commitment c
            """;

    private static final String RETURNED =
            """
            on conflict do nothing
            returning id, scope_id as scope, due
            """;

    private final JdbcClient jdbc;

    ReschedulingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A promise's day as it has become. */
    record Written(UUID id, UUID scope, LocalDate due) {}

    /** What is due first comes first. */
    List<Movable> open(int most) {
        return jdbc.sql(
                        """
                        select c.id, c.version, f.number, c.seat_title, c.due,
                               coalesce(s.assignment_id = access.my_assignment(), false) as mine
                          from cases.commitment c
                          join cases.case_file f on f.id = c.scope_id
                          left join cases.seat s on s.id = c.seat_id
                         where c.scope_id = any ((select access.my_scopes())::uuid[]) and
                        """
                                + OPEN
                                + " order by c.due, f.number, c.id limit :most")
                .param("open", Standing.openCodes())
                .param("most", most)
                .query(Movable.class)
                .list();
    }

    /** The moment, or the first after it at which the acting hat has written no promise yet. */
    Instant free(Instant now) {
        return jdbc.sql(
                        """
                        select greatest(:now, max(c.written_at) + interval '1 microsecond')
                          from cases.commitment c
                         where c.written_at >= :now and c.written_by = access.my_assignment()
                           and c.scope_id = any ((select access.my_scopes())::uuid[])
                        """)
                .param("now", time(now))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** Those of them that still stand as they did when they were chosen. */
    List<Written> move(Collection<Version> chosen, NewDay to, Instant at) {
        return jdbc.sql(
                        VERSION.formatted("coalesce(cast(:day as date), c.due + :days)")
                                + """
                                  join unnest(:ids, :versions) w (id, version) on w.id = c.id and w.version = c.version
                                 where c.due <> coalesce(cast(:day as date), c.due + :days) and
                                """
                                + OPEN
                                + RETURNED)
                .param("ids", chosen.stream().map(Version::id).toArray(UUID[]::new))
                .param("versions", chosen.stream().map(Version::version).toArray(Integer[]::new))
                .param("day", to.day())
                .param("days", to.daysOn())
                .param("open", Standing.openCodes())
                .param("at", time(at))
                .query(Written.class)
                .list();
    }

    /** What the acting hat moved at that moment. */
    List<Moved> moved(Instant at) {
        return jdbc.sql(
                        """
                        select c.id, c.scope_id as scope, f.number, c.seat_title, b.due as before, c.due,
                               not exists (select from cases.commitment n where n.id = c.id and n.version > c.version) as last
                          from cases.commitment c
                          join cases.commitment b on b.id = c.id and b.version = c.version - 1
                          join cases.case_file f on f.id = c.scope_id
                         where c.scope_id = any ((select access.my_scopes())::uuid[])
                           and c.written_at = :at and c.written_by = access.my_assignment()
                         order by c.due, f.number, c.id
                        """)
                .param("at", time(at))
                .query(Moved.class)
                .list();
    }

    /** Back to the day before, where nobody has changed it since. */
    List<Written> back(Instant at, Instant now) {
        return jdbc.sql(
                        VERSION.formatted("b.due")
                                + """
                                  join cases.commitment b on b.id = c.id and b.version = c.version - 1
                                 where c.scope_id = any ((select access.my_scopes())::uuid[])
                                   and c.written_at = :moved and c.written_by = access.my_assignment() and
                                """
                                + OPEN
                                + RETURNED)
                .param("moved", time(at))
                .param("open", Standing.openCodes())
                .param("at", time(now))
                .query(Written.class)
                .list();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
