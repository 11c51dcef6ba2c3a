package se.tryggaunga.cases.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.AgendaItem;

/** Agenda, decisions, and that they were adopted. */
@Repository
public class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void addItem(Stamp stamp, UUID meeting, String topic, String words) {
        jdbc.sql(
                        """
                        insert into cases.agenda_item
                               (id, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, position, topic, words)
                        select :id, :scope, :area, cast(:released as uuid[]), access.my_assignment(), :at,
                               :meeting, coalesce(max(i.position), 0) + 1, :topic, :words
                          from cases.agenda_item i
                         where i.meeting_id = :meeting
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("topic", topic)
                .param("words", words)
                .update();
    }

    public List<AgendaItem> agenda(UUID meeting) {
        return jdbc.sql(
                        """
                        select i.id, i.position, i.topic, i.words,
                               coalesce(d.version, 0) as version, coalesce(d.words, '') as decision
                          from cases.agenda_item i
                          left join lateral (select version, words from cases.decision
                                              where id = i.id order by version desc limit 1) d on true
                         where i.meeting_id = :meeting
                         order by i.position
                        """)
                .param("meeting", meeting)
                .query(AgendaItem.class)
                .list();
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

    public void decide(Stamp stamp, UUID meeting, UUID item, int version, String words) {
        jdbc.sql(
                        """
                        insert into cases.decision
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, words)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :meeting, :words)
                        """)
                .params(stamp.params())
                .param("id", item)
                .param("version", version)
                .param("meeting", meeting)
                .param("words", words)
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
