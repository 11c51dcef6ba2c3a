package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.NewDayMap;

/** Where safe adults are, as each area sees it. */
@Repository
public class DayMapStore {

    private final JdbcClient jdbc;

    DayMapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(Stamp stamp, UUID id, NewDayMap said, Collection<UUID> promisedTo) {
        var answers = said.answers();
        jdbc.sql(
                        """
                        insert into cases.day_map
                               (id, version, scope_id, owner_area, released_to, written_by, written_at,
                                promised_to, with_young, adults_at, gaps_at, words, spoken_by, confirmed)
                        values (:id, :version, :scope, :area, :released, access.my_assignment(), :at,
                                :promisedTo, :withYoung, :adults, :gaps, :words, :spokenBy, :confirmed)
                        """)
                .params(stamp.params())
                .param("id", id)
                .param("version", said.after() + 1)
                .param("promisedTo", promisedTo.toArray(UUID[]::new))
                .param("withYoung", answers.withYoung())
                .param("adults", codes(answers.adults()))
                .param("gaps", codes(answers.gaps()))
                .param("words", answers.words())
                .param("spokenBy", said.spokenBy())
                .param("confirmed", said.confirmed())
                .update();
    }

    /** The areas that have answered, also those whose answers the reader may not read. */
    public List<String> answered(UUID scope) {
        return jdbc.sql("select area from cases.day_answered(:scope) area order by area")
                .param("scope", scope)
                .query(String.class)
                .list();
    }

    /** The latest of each area that the reader may read; what the young person has said first. */
    public List<DayMap> latest(UUID scope) {
        return jdbc.sql(
                        """
                        select m.id, m.version, m.owner_area, m.with_young, m.adults_at, m.gaps_at, m.words,
                               m.spoken_by, m.confirmed, m.written_by, m.written_at, m.released_to
                          from cases.day_map m
                         where m.scope_id = :scope
                           and not exists (select from cases.day_map later
                                            where later.id = m.id and later.version > m.version)
                         order by m.with_young desc, m.owner_area
                        """)
                .param("scope", scope)
                .query(DayMapStore::map)
                .list();
    }

    public void release(UUID id, int version, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update cases.day_map set released_to = :seats where id = :id and version = :version
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .param("version", version)
                .update();
    }

    static String[] codes(Set<DaySlot> slots) {
        return DaySlot.codes(slots).toArray(String[]::new);
    }

    static Set<DaySlot> slots(ResultSet row, String column) throws SQLException {
        return DaySlot.of(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static DayMap map(ResultSet row, int number) throws SQLException {
        return new DayMap(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner_area"),
                new DayAnswers(
                        row.getBoolean("with_young"),
                        slots(row, "adults_at"),
                        slots(row, "gaps_at"),
                        row.getString("words")),
                row.getString("spoken_by"),
                row.getString("confirmed"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("released_to").getArray()));
    }
}
