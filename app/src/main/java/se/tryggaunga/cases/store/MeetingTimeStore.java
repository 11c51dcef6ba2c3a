package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.MeetingTime;

/** Times of meetings that the acting hat may have in a calendar. */
@Repository
public class MeetingTimeStore {

    /**
     * A seat that is taken, and the plan's lock as well as the frame's: who may not hear the plan
     * is not asked to come. The place is left out where an identity is protected, and a meeting
     * that its case did not live to see is none.
     */
    private static final String MINE =
            """
            select m.id, m.version, m.written_at, m.held_on, m.starts_at, m.cancelled,
                   case when access.is_sheltered(m.scope_id) then '' else m.place end as place
              from cases.meeting m
             where m.version = (select max(n.version) from cases.meeting n where n.id = m.id)
               and m.scope_id::text || '/' || m.owner_area || '/plan' = any ((select access.my_locks())::text[])
               and exists (select from cases.seat s
                            where s.scope_id = m.scope_id and s.ended_on is null
                              and s.assignment_id = (select access.my_assignment()))
               and (m.owner_area = (select access.my_area())
                    or exists (select from organisation.secrecy_area a
                                where a.id = (select access.my_area()) and a.printable))
               and not exists (select from cases.closing c
                                where c.scope_id = m.scope_id and c.closed_on < m.held_on)
            """;

    private final JdbcClient jdbc;

    MeetingTimeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are held. */
    public List<MeetingTime> since(LocalDate day) {
        return jdbc.sql(
                        MINE
                                + """
                                   and m.held_on >= :day
                                 order by m.held_on, m.starts_at, m.id
                                """)
                .param("day", day)
                .query(MeetingTimeStore::time)
                .list();
    }

    public Optional<MeetingTime> find(UUID scope, UUID id) {
        return jdbc.sql(MINE + " and m.scope_id = :scope and m.id = :id")
                .param("scope", scope)
                .param("id", id)
                .query(MeetingTimeStore::time)
                .optional();
    }

    private static MeetingTime time(ResultSet row, int number) throws SQLException {
        return new MeetingTime(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getBoolean("cancelled"));
    }
}
