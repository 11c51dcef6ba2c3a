package se.tryggaunga.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Questions that cannot wait, and what was answered. */
@Repository
class RequestStore {

    private static final String ASKED =
            """
            select r.id, r.owner_area, r.to_area, r.written_by, r.number, r.wanted, r.reason, r.asked_by,
                   r.written_at, r.due_at, r.written_by = access.my_assignment() as mine,
                   a.given, a.words, a.answered_by, a.written_at as answered_at
              from urgent.request r left join urgent.answer a on a.id = r.id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    RequestStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Those of the areas whose function decides such things today: by area the assignments. */
    List<OnCall> onCall(List<String> areas) {
        return jdbc.sql(
                        """
                        select distinct s.area_id as area, s.assignment_id as assignment
                          from access.staff(:areas) s
                          join sharing.decider d on d.function_id = s.function_id
                         where access.my_day() >= d.from_day
                           and (d.until_day is null or access.my_day() <= d.until_day)
                           and s.assignment_id <> access.my_assignment()
                         order by 1, 2
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query(OnCall.class)
                .list();
    }

    record OnCall(String area, UUID assignment) {}

    void add(UUID id, String fromArea, NewRequest request, String by) {
        jdbc.sql(
                        """
                        insert into urgent.request (id, scope_id, owner_area, written_by, written_at, to_area, number,
                                                    wanted, reason, asked_by, due_at)
                        values (:id, :id, :area, access.my_assignment(), :now, :to, :number, :wanted, :reason, :by,
                                cast(:now as timestamptz) + make_interval(hours => (
                                    select r.answer_hours from urgent.rule r where r.from_day <= :day
                                     order by r.from_day desc limit 1)))
                        """)
                .param("id", id)
                .param("area", fromArea)
                .param("now", now())
                .param("day", today.day())
                .param("to", request.toArea())
                .param("number", request.number())
                .param("wanted", request.wanted())
                .param("reason", request.reason())
                .param("by", by)
                .update();
    }

    void answer(UUID id, String area, boolean given, String words, String by) {
        jdbc.sql(
                        """
                        insert into urgent.answer (id, scope_id, owner_area, released_to, written_by, written_at, given,
                                                   words, answered_by)
                        values (:id, :id, :area, array[:id], access.my_assignment(), :now, :given, :words, :by)
                        """)
                .param("id", id)
                .param("area", area)
                .param("now", now())
                .param("given", given)
                .param("words", words)
                .param("by", by)
                .update();
    }

    /** What waits first, then the latest. */
    List<Asked> all(int most) {
        return jdbc.sql(ASKED + " order by a.id is not null, r.due_at desc, r.id limit :most")
                .param("most", most)
                .query(RequestStore::asked)
                .list();
    }

    Optional<Asked> find(UUID id) {
        return jdbc.sql(ASKED + " where r.id = :id")
                .param("id", id)
                .query(RequestStore::asked)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        var words = row.getString("words");
        return new Asked(
                row.getObject("id", UUID.class),
                row.getString("owner_area"),
                row.getString("to_area"),
                row.getObject("written_by", UUID.class),
                row.getString("number"),
                row.getString("wanted"),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("mine"),
                words == null
                        ? null
                        : new Asked.Answer(
                                row.getBoolean("given"),
                                words,
                                row.getString("answered_by"),
                                row.getTimestamp("answered_at").toInstant()));
    }
}
