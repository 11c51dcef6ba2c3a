package se.tryggaunga.cases.workinggroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shell.Text;

/** Many cases' meetings at once, of those that the acting hat holds together. */
@Repository
class WorkingGroupStore {

    private static final String MINE =
            """
              from cases.meeting m
              join cases.case_file f on f.id = m.scope_id
              join cases.seat c on c.scope_id = m.scope_id and c.coordinator and c.ended_on is null
                               and c.assignment_id = access.my_assignment()
             where m.scope_id = any ((select access.my_frames())::uuid[])
               and m.occasion = :group and not m.cancelled
               and not exists (select from cases.meeting n where n.id = m.id and n.version > m.version)
            """;

    private static final String OVER =
            """
            (exists (select from cases.minutes p where p.id = m.id)
             or exists (select from cases.step s where s.scope_id = m.scope_id and s.step = 'closed'))
            """;

    /** Whoever signs in is the same by the assignment, others by party and name. */
    private static final String PERSON =
            "coalesce(s.assignment_id::text, s.area_id || ' ' || s.name)";

    /** The newest version of a promise that goes on, and that the hat may write on paper. */
    private static final String PROMISED =
            """
              from cases.commitment c
              join cases.case_file f on f.id = c.scope_id
              join cases.seat s on s.id = c.seat_id
             where c.scope_id = any (:scopes)
               and not exists (select from cases.commitment n where n.id = c.id and n.version > c.version)
               and (select p.standing from cases.progress p
                     where p.commitment_id = c.id order by p.position desc limit 1) = any (:open)
               and access.holds_pen(c.lock, c.kind)
            """;

    private final JdbcClient jdbc;

    WorkingGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those from the day on, next one first. */
    List<GroupDay> days(LocalDate from) {
        return jdbc.sql(
                        "select m.held_on as day, count(*) as cases, count(*) filter (where not "
                                + OVER
                                + ") as left"
                                + MINE
                                + " and m.held_on >= :from group by m.held_on order by m.held_on")
                .param("group", Occasion.WORKING_GROUP.code())
                .param("from", from)
                .query((row, _) ->
                        new GroupDay(
                                row.getObject("day", LocalDate.class),
                                row.getInt("cases"),
                                row.getInt("left")))
                .list();
    }

    /** In the order in which they are taken up. */
    List<Item> items(LocalDate day) {
        return jdbc.sql(
                        """
                        select m.scope_id, m.id, f.number, m.starts_at, m.place,
                               (select max(a.written_at) from cases.attendance a
                                 where a.meeting_id = m.id and a.state <> 'invited') as opened_at,
                        """
                                + OVER
                                + " as over"
                                + MINE
                                + " and m.held_on = :day order by m.starts_at nulls last, f.number")
                .param("group", Occasion.WORKING_GROUP.code())
                .param("day", day)
                .query(WorkingGroupStore::item)
                .list();
    }

    /** The day on which a meeting of the working group is held. */
    Optional<LocalDate> dayOf(UUID meeting) {
        return jdbc.sql("select m.held_on" + MINE + " and m.id = :meeting")
                .param("group", Occasion.WORKING_GROUP.code())
                .param("meeting", meeting)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Those that the group has not taken up for longest first; none that is planned for already.
     */
    List<Candidate> candidates(LocalDate today) {
        return jdbc.sql(
                        """
                        select f.number, f.opened_on,
                               (select max(m.held_on) from cases.meeting m
                                 where m.scope_id = f.id and m.occasion = :group and not m.cancelled
                                   and m.held_on <= :today) as last_on
                          from cases.case_file f
                          join cases.seat c on c.scope_id = f.id and c.coordinator and c.ended_on is null
                                           and c.assignment_id = access.my_assignment()
                         where f.id = any ((select access.my_frames())::uuid[])
                           and not exists (select from cases.step s where s.scope_id = f.id and s.step = 'closed')
                           and not exists (
                        """
                                + "select"
                                + MINE
                                + " and m.scope_id = f.id and m.held_on >= :today and not "
                                + OVER
                                + ") order by last_on nulls first, f.opened_on, f.number")
                .param("group", Occasion.WORKING_GROUP.code())
                .param("today", today)
                .query(Candidate.class)
                .list();
    }

    /** Who was there when that meeting's case was opened. */
    List<InRoom> inRoom(Item item) {
        return jdbc.sql(
                        """
                        select a.participant, a.state, s.id, s.name, s.area_id, %s as person,
                               case when :english then s.title_en else s.title_sv end as title
                          from (select distinct on (participant) participant, state
                                  from cases.attendance where meeting_id = :meeting
                                 order by participant, version desc) a
                          left join cases.seat s on s.id::text = a.participant
                         where a.state in ('came', 'line')
                         order by s.position nulls last, a.participant
                        """
                                .formatted(PERSON))
                .param("meeting", item.meeting())
                .param("english", english())
                .query((row, _) -> inRoom(row, item))
                .list();
    }

    /** Who has that seat and has promised something, the same in every case. */
    Optional<String> person(Collection<UUID> scopes, String number, UUID seat) {
        return jdbc.sql(
                        "select %s".formatted(PERSON)
                                + PROMISED
                                + " and f.number = :number and s.id = :seat limit 1")
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("open", Standing.openCodes())
                .param("number", number)
                .param("seat", seat)
                .query(String.class)
                .optional();
    }

    /** Each once, with the first of their seats. */
    List<Slip.Holder> holders(Collection<UUID> scopes) {
        return jdbc.sql(
                        """
                        select person, seat, number, name, title, area
                          from (select distinct on (person) %s as person, s.id as seat, f.number, s.name,
                                       case when :english then s.title_en else s.title_sv end as title,
                                       s.area_id as area
                        """
                                        .formatted(PERSON)
                                + PROMISED
                                + " order by person, f.number, s.position) x order by area, name")
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("open", Standing.openCodes())
                .param("english", english())
                .query(Slip.Holder.class)
                .list();
    }

    /** What is due first comes first. */
    List<Slip.Promised> promised(Collection<UUID> scopes, String person) {
        return jdbc.sql(
                        "select c.id, c.scope_id as scope, f.number, c.what, c.due"
                                + PROMISED
                                + " and %s = :person order by f.number, c.due, c.id"
                                        .formatted(PERSON))
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("open", Standing.openCodes())
                .param("person", person)
                .query(Slip.Promised.class)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Item(
                row.getObject("scope_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                opened == null ? null : opened.toInstant(),
                row.getBoolean("over"));
    }

    private static InRoom inRoom(ResultSet row, Item item) throws SQLException {
        var seat = row.getObject("id", UUID.class);
        var participant = row.getString("participant");
        return new InRoom(
                seat == null ? item.number() + " " + participant : row.getString("person"),
                seat,
                seat == null
                        ? Text.text("plans.attendee." + participant)
                        : Text.text(
                                "plans.attendee.seat",
                                row.getString("name"),
                                row.getString("title")),
                seat == null ? "" : row.getString("area_id"),
                row.getString("state").equals("line"),
                item.number());
    }

    private static boolean english() {
        return "en".equals(Text.locale().getLanguage());
    }
}
