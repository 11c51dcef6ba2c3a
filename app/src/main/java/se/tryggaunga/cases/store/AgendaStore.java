package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Topic;
import se.tryggaunga.shell.Text;

/** The points of agendas: those of the templates, and those that a meeting has got. */
@Repository
public class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's own point, in the language in which it was written. */
    public static Topic own(String words) {
        return new Topic(AgendaItem.OWN, words, "");
    }

    /** The latest one that has begun by that day; empty where the municipality has none. */
    public List<Topic> template(String programme, Occasion occasion, LocalDate day) {
        return jdbc.sql(
                        """
                        select topic as code, text_sv as sv, text_en as en from cases.agenda_template t
                         where programme_id = :programme and occasion = :occasion
                           and from_day = (select max(from_day) from cases.agenda_template o
                                            where o.programme_id = t.programme_id and o.occasion = t.occasion
                                              and o.from_day <= :day)
                         order by position
                        """)
                .param("programme", programme)
                .param("occasion", occasion.code())
                .param("day", day)
                .query(Topic.class)
                .list();
    }

    public void add(Stamp stamp, UUID meeting, Topic topic) {
        jdbc.sql(
                        """
                        insert into cases.agenda_item
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, position, topic, words, words_en)
                        select :id, 1, :scope, :area, cast(:released as uuid[]), access.my_assignment(), :at,
                               :meeting, coalesce(max(i.position), 0) + 1, :topic, :words, :wordsEn
                          from cases.agenda_item i
                         where i.meeting_id = :meeting
                        """)
                .params(stamp.params())
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("topic", topic.code())
                .param("words", topic.sv())
                .param("wordsEn", topic.en())
                .update();
    }

    /** A new version that says that it is no longer on the agenda. */
    public void drop(Stamp stamp, UUID id) {
        jdbc.sql(
                        """
                        insert into cases.agenda_item
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                meeting_id, position, topic, words, words_en, dropped)
                        select i.id, i.version + 1, :scope, :area, cast(:released as uuid[]), access.my_assignment(),
                               :at, i.meeting_id, i.position, i.topic, i.words, i.words_en, true
                          from cases.agenda_item i
                         where i.id = :id
                         order by i.version desc
                         limit 1
                        """)
                .params(stamp.params())
                .param("id", id)
                .update();
    }

    /** In order, numbered as they stand, each with what has been decided under it. */
    public List<AgendaItem> items(UUID meeting) {
        return jdbc.sql(
                        """
                        select i.id, row_number() over (order by i.position) as position, i.topic,
                               case when :english and i.words_en <> '' then i.words_en else i.words end as words,
                               coalesce(d.version, 0) as version, coalesce(d.words, '') as decision, d.present
                          from cases.agenda_item i
                          left join lateral (select version, words, present from cases.decision
                                              where id = i.id order by version desc limit 1) d on true
                         where i.meeting_id = :meeting and not i.dropped
                           and i.version = (select max(n.version) from cases.agenda_item n where n.id = i.id)
                         order by i.position
                        """)
                .param("english", "en".equals(Text.locale().getLanguage()))
                .param("meeting", meeting)
                .query(AgendaStore::item)
                .list();
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("topic"),
                row.getString("words"),
                row.getInt("version"),
                row.getString("decision"),
                present(row));
    }

    private static @Nullable Set<String> present(ResultSet row) throws SQLException {
        var present = row.getArray("present");
        return present == null ? null : Set.of((String[]) present.getArray());
    }
}
