package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions, and that they were adopted. */
@Repository
public class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision as it stood in a version, and who wrote it. */
    public Optional<Written> decision(UUID item, int version) {
        return jdbc.sql(
                        """
                        select version, words, written_by, written_at from cases.decision
                         where id = :item and version = :version
                        """)
                .param("item", item)
                .param("version", version)
                .query(Written::of)
                .optional();
    }

    /**
     * What was decided under a point.
     *
     * @param present who was in the room; nothing when everybody who came was
     */
    public record Decision(UUID item, int version, String words, @Nullable Set<String> present) {}

    public void decide(Stamp stamp, UUID meeting, Decision decision) {
        var present = decision.present();
        jdbc.sql(
                        """
                        insert into cases.decision
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, words, present)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :meeting, :words, cast(:present as text[]))
                        """)
                .params(stamp.params())
                .param("id", decision.item())
                .param("version", decision.version())
                .param("meeting", meeting)
                .param("words", decision.words())
                .param("present", present == null ? null : present.toArray(String[]::new))
                .update();
    }

    /** False when the minutes had been adopted already: once is once, whoever pressed first. */
    public boolean adopt(Stamp stamp, UUID meeting, LocalDate day) {
        return jdbc.sql(
                                """
                                insert into cases.minutes
                                       (id, scope_id, owner_area, released_to, written_by, written_at, adopted_on)
                                values (:id, :scope, :area, :released, access.my_assignment(), :at, :day)
                                on conflict do nothing
                                """)
                        .params(stamp.params())
                        .param("id", meeting)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** A decision of adopted minutes, as it stands now. */
    public record Adopted(
            UUID meeting, int version, String words, String area, List<UUID> releasedTo) {

        public Adopted {
            releasedTo = List.copyOf(releasedTo);
        }
    }

    public Optional<Adopted> adopted(UUID scope, UUID item) {
        return jdbc.sql(
                        """
                        select d.meeting_id, d.version, d.words, d.owner_area, d.released_to
                          from cases.decision d
                          join cases.minutes m on m.id = d.meeting_id
                         where d.scope_id = :scope and d.id = :item
                         order by d.version desc
                         limit 1
                        """)
                .param("scope", scope)
                .param("item", item)
                .query((row, _) -> adopted(row))
                .optional()
                .filter(decision -> !decision.words().isEmpty());
    }

    private static Adopted adopted(ResultSet row) throws SQLException {
        return new Adopted(
                row.getObject("meeting_id", UUID.class),
                row.getInt("version"),
                row.getString("words"),
                row.getString("owner_area"),
                List.of((UUID[]) row.getArray("released_to").getArray()));
    }

    /** Takes every version of a decision from all seats. */
    public void close(UUID item) {
        jdbc.sql("update cases.decision set released_to = '{}' where id = :item")
                .param("item", item)
                .update();
    }

    /** Lets those seats read a decision as it stands in a version. */
    public void releaseOne(UUID item, int version, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update cases.decision set released_to = :seats
                         where id = :item and version = :version
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("item", item)
                .param("version", version)
                .update();
    }

    public void release(UUID meeting, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update cases.decision d set released_to = :seats
                         where d.meeting_id = :meeting
                           and d.version = (select max(v.version) from cases.decision v where v.id = d.id)
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("meeting", meeting)
                .update();
    }
}
