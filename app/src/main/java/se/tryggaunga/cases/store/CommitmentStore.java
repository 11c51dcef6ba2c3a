package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.Said;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Coded;

/** Promises and what happened to them. */
@Repository
public class CommitmentStore {

    /** Without proposals that a meeting did not keep. */
    private static final String LATEST =
            """
            select c.id, c.version, c.scope_id, c.owner_area, c.seat_id, c.seat_title, c.what, c.due,
                   c.goal_id, c.meeting_id, p.standing, coalesce(p.words, '') as words,
                   (p.written_at at time zone 'Europe/Stockholm')::date as since, c.fills
              from cases.commitment c
              left join lateral (select standing, words, written_at from cases.progress
                                  where commitment_id = c.id order by position desc limit 1) p on true
             where c.version = (select max(n.version) from cases.commitment n where n.id = c.id)
               and not exists (select from cases.progress d
                                where d.commitment_id = c.id and d.position = 1 and d.standing = 'stopped')
            """;

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(Stamp stamp, Commitment commitment) {
        jdbc.sql(
                        """
                        insert into cases.commitment
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                seat_id, seat_title, what, due, goal_id, meeting_id, fills)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :seat, :title, :what, :due, cast(:goal as uuid), cast(:meeting as uuid), :fills)
                        """)
                .params(stamp.params())
                .param("id", commitment.id())
                .param("version", commitment.version())
                .param("seat", commitment.seat())
                .param("title", commitment.seatTitle())
                .param("what", commitment.what())
                .param("due", commitment.due())
                .param("goal", commitment.goal())
                .param("meeting", commitment.meeting())
                .param("fills", DayMapStore.codes(commitment.fills()))
                .update();
    }

    public Optional<Commitment> find(UUID id) {
        return jdbc.sql(LATEST + " and c.id = :id")
                .param("id", id)
                .query(CommitmentStore::commitment)
                .optional();
    }

    /** What waits longest first. */
    public List<Commitment> all(UUID scope) {
        return jdbc.sql(LATEST + " and c.scope_id = :scope order by c.due, c.id")
                .param("scope", scope)
                .query(CommitmentStore::commitment)
                .list();
    }

    public List<UUID> releasedTo(UUID id) {
        return jdbc.sql(
                        """
                        select unnest(released_to) from cases.commitment
                         where id = :id
                           and version = (select max(n.version) from cases.commitment n where n.id = :id)
                        """)
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** A version as it stood, and who wrote it. */
    public Optional<Written> version(UUID id, int version) {
        return jdbc.sql(
                        """
                        select version, what as words, written_by, written_at from cases.commitment
                         where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query(Written::of)
                .optional();
    }

    /** The gaps that it filled as it stood. */
    public Set<DaySlot> fills(UUID id, int version) {
        return jdbc.sql(
                        """
                        select fills from cases.commitment where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query((row, _) -> DayMapStore.slots(row, "fills"))
                .optional()
                .orElse(Set.of());
    }

    /** One at a time says what happened to a promise, so that "done" twice is done once. */
    public void hold(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))")
                .param("id", id.toString())
                .query((_, _) -> true)
                .list();
    }

    public void progress(Stamp stamp, UUID commitment, Standing standing, String words) {
        jdbc.sql(
                        """
                        insert into cases.progress
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                commitment_id, position, standing, words)
                        select :id, :scope, :area, cast(:released as uuid[]), access.my_assignment(), :at,
                               :commitment, coalesce(max(p.position), 0) + 1, :standing, :words
                          from cases.progress p
                         where p.commitment_id = :commitment
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("commitment", commitment)
                .param("standing", standing.code())
                .param("words", words)
                .update();
    }

    /** What has been said, in words, about the promises in a case; first said first. */
    /** By promise, the day of its first standing. */
    public Map<UUID, LocalDate> agreedOn(UUID scope) {
        var days = new HashMap<UUID, LocalDate>();
        jdbc.sql(
                        """
                        select commitment_id, (written_at at time zone 'Europe/Stockholm')::date as day
                          from cases.progress where scope_id = :scope and position = 1
                        """)
                .param("scope", scope)
                .query(row -> {
                    days.put(
                            row.getObject("commitment_id", UUID.class),
                            row.getObject("day", LocalDate.class));
                });
        return days;
    }

    public List<Said> said(UUID scope) {
        return jdbc.sql(
                        """
                        select c.seat_title, p.words, p.written_at as at
                          from cases.progress p
                          join cases.commitment c on c.id = p.commitment_id
                         where p.scope_id = :scope and p.words <> ''
                           and c.version = (select max(n.version) from cases.commitment n where n.id = c.id)
                         order by p.written_at, p.position
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new Said(
                                row.getString("seat_title"),
                                row.getString("words"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Takes every version, and what became of it, from all seats. */
    public void close(UUID id) {
        for (var update :
                List.of(
                        "update cases.commitment set released_to = '{}' where id = :id",
                        "update cases.progress set released_to = '{}' where commitment_id = :id")) {
            jdbc.sql(update).param("id", id).update();
        }
    }

    /** Everything said about a promise so far reaches the same seats as the promise. */
    public void release(UUID id, Collection<UUID> seats) {
        for (var update :
                List.of(
                        """
                        update cases.commitment c set released_to = :seats
                         where c.id = :id
                           and c.version = (select max(v.version) from cases.commitment v where v.id = c.id)
                        """,
                        "update cases.progress set released_to = :seats where commitment_id = :id")) {
            jdbc.sql(update).param("seats", seats.toArray(UUID[]::new)).param("id", id).update();
        }
    }

    /** The areas that the acting hat may write plan facts for in the case. */
    public Set<String> pens(UUID scope) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct split_part(l, '/', 2) from unnest(access.my_write_locks()) l
                                 where split_part(l, '/', 1) = :scope and split_part(l, '/', 3) = 'plan'
                                """)
                        .param("scope", scope.toString())
                        .query(String.class)
                        .list());
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("scope_id", UUID.class),
                row.getString("owner_area"),
                row.getObject("seat_id", UUID.class),
                row.getString("seat_title"),
                row.getString("what"),
                row.getObject("due", LocalDate.class),
                row.getObject("goal_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                standing(row.getString("standing")),
                row.getString("words"),
                row.getObject("since", LocalDate.class),
                DayMapStore.slots(row, "fills"));
    }

    private static @Nullable Standing standing(@Nullable String code) {
        return code == null ? null : Coded.of(Standing.class, code);
    }
}
