package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.tasks.Ahead;

/** Meetings and who came to them; part of the frame. */
@Repository
public class MeetingStore {

    private static final String LATEST =
            """
            select m.id, m.version, m.occasion, m.held_on, m.starts_at, m.place, m.cancelled, p.adopted_on
              from cases.meeting m
              left join cases.minutes p on p.id = m.id
             where m.version = (select max(n.version) from cases.meeting n where n.id = m.id)
            """;

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(Stamp stamp, Meeting meeting) {
        jdbc.sql(
                        """
                        insert into cases.meeting
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                occasion, held_on, starts_at, place, cancelled)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :occasion, :heldOn, cast(:startsAt as time), :place, :cancelled)
                        """)
                .params(stamp.params())
                .param("id", meeting.id())
                .param("version", meeting.version())
                .param("occasion", meeting.occasion().code())
                .param("heldOn", meeting.heldOn())
                .param("startsAt", meeting.startsAt())
                .param("place", meeting.place())
                .param("cancelled", meeting.cancelled())
                .update();
    }

    /** Next one first among those to come; then the past, latest first. */
    public List<Meeting> all(UUID scope, LocalDate today) {
        return jdbc.sql(
                        LATEST
                                + """
                                   and m.scope_id = :scope
                                 order by m.held_on < :today,
                                          case when m.held_on >= :today then m.held_on end,
                                          m.held_on desc, m.starts_at, m.id
                                """)
                .param("scope", scope)
                .param("today", today)
                .query(MeetingStore::meeting)
                .list();
    }

    public Optional<Meeting> find(UUID scope, UUID id) {
        return jdbc.sql(LATEST + " and m.scope_id = :scope and m.id = :id")
                .param("scope", scope)
                .param("id", id)
                .query(MeetingStore::meeting)
                .optional();
    }

    /** The next one in any case that the reader is in. */
    public Optional<Ahead.Upcoming> ahead(LocalDate today) {
        return jdbc.sql(
                        """
                        select m.held_on as day, m.starts_at as time, f.number as reference,
                               '/arenden/' || f.number || '/moten/' || m.id as path
                          from cases.meeting m
                          join cases.case_file f on f.id = m.scope_id
                         where m.held_on >= :today and not m.cancelled
                           and m.version = (select max(n.version) from cases.meeting n where n.id = m.id)
                         order by m.held_on, m.starts_at nulls last
                         limit 1
                        """)
                .param("today", today)
                .query(Ahead.Upcoming.class)
                .optional();
    }

    /** State by participant: a seat's id, 'young' or 'guardians'. */
    public Map<String, String> attendance(UUID meeting) {
        var states = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select participant, state from cases.attendance
                         where meeting_id = :meeting
                         order by version
                        """)
                .param("meeting", meeting)
                .query(row -> {
                    states.put(row.getString("participant"), row.getString("state"));
                });
        return states;
    }

    public void attends(Stamp stamp, UUID meeting, String participant, String state) {
        jdbc.sql(
                        """
                        insert into cases.attendance
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, participant, state)
                        select :id, coalesce(max(a.version), 0) + 1, :scope, :area, cast(:released as uuid[]),
                               access.my_assignment(), :at, :meeting, :participant, :state
                          from cases.attendance a
                         where a.meeting_id = :meeting and a.participant = :participant
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("participant", participant)
                .param("state", state)
                .update();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Coded.of(Occasion.class, row.getString("occasion")),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getBoolean("cancelled"),
                row.getObject("adopted_on", LocalDate.class));
    }
}
