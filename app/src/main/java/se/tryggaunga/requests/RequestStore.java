package se.tryggaunga.requests;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** Requests, and who has to do with them. Which rows: the policy knows. */
@Repository
class RequestStore {

    private static final String HEAD =
            """
            select r.id, r.owner_area as area, r.received_on, r.came_by, r.wanted, r.known, r.due_on, r.entered_by,
                   requests.state(r.id) as state, requests.is_answered(r.id) as answered
              from requests.request r
            """;

    private static final String FRAMED = "r.id = any ((select access.my_frames())::uuid[])";

    private static final String STAFF =
            """
            select s.assignment_id as assignment, s.name, s.title_sv, s.title_en, s.unit_name as unit
              from access.staff(:areas) s
            """;

    private final JdbcClient jdbc;
    private final Today today;

    RequestStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What waits first, by its day; then what is answered, the latest first. */
    List<RequestHead> all() {
        return jdbc.sql(
                        """
                        select q.* from (%s where %s) q
                         order by q.state = 'answered', case when q.state = 'answered' then null else q.due_on end,
                                  q.received_on desc, q.id
                         limit 200
                        """
                                .formatted(HEAD, FRAMED))
                .query(RequestHead.class)
                .list();
    }

    /** For those who see all of it. */
    Optional<RequestHead> framed(UUID id) {
        return one(id, FRAMED);
    }

    /** For those who see the decision. */
    Optional<RequestHead> toDecide(UUID id) {
        return one(
                id, "r.id::text || '/' || r.owner_area || '/decision' = any (access.my_locks())");
    }

    /** For those who see what is asked for. */
    Optional<RequestHead> find(UUID id) {
        return one(id, "true");
    }

    private Optional<RequestHead> one(UUID id, String who) {
        return jdbc.sql(HEAD + " where r.id = :id and " + who)
                .param("id", id)
                .query(RequestHead.class)
                .optional();
    }

    void add(UUID id, String area, NewRequest asked, String by) {
        jdbc.sql(
                        """
                        insert into requests.request (id, scope_id, owner_area, written_by, written_at, received_on,
                                                      came_by, wanted, known, due_on, entered_by)
                        values (:id, :id, :area, access.my_assignment(), :now, :on, :how, :wanted, :known, :due, :by)
                        """)
                .param("id", id)
                .param("area", area)
                .param("now", now(today))
                .param("on", asked.receivedOn())
                .param("how", asked.cameBy())
                .param("wanted", asked.wanted())
                .param("known", asked.known())
                .param("due", asked.receivedOn().plusDays(days()))
                .param("by", by)
                .update();
    }

    void replyTo(UUID id, String area, String address) {
        jdbc.sql(
                        """
                        insert into requests.reply_to (id, scope_id, owner_area, written_by, written_at, address)
                        values (:id, :id, :area, access.my_assignment(), :now, :address)
                        """)
                .param("id", id)
                .param("area", area)
                .param("now", now(today))
                .param("address", address)
                .update();
    }

    /** Empty where nobody said. */
    String replyTo(UUID id) {
        return jdbc.sql("select address from requests.reply_to where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    int days() {
        return jdbc.sql(
                        """
                        select answer_days from requests.rule where from_day <= :day order by from_day desc limit 1
                        """)
                .param("day", today.day())
                .query(Integer.class)
                .single();
    }

    List<Colleague> colleagues(String area) {
        return staff(area, "");
    }

    List<Colleague> registrars(String area) {
        return staff(
                area,
                "join organisation.function f on f.id = s.function_id and 'extracts' = any (f.rights)");
    }

    List<Colleague> deciders(String area) {
        return staff(
                area,
                """
                where exists (select from sharing.decider d
                               where d.function_id = s.function_id and access.my_day() >= d.from_day
                                 and (d.until_day is null or access.my_day() <= d.until_day))
                """);
    }

    private List<Colleague> staff(String area, String which) {
        return jdbc.sql(STAFF + which + " order by s.name, s.assignment_id")
                .param("areas", new String[] {area})
                .query(Colleague.class)
                .list();
    }

    /** One at a time works with a request. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 2))")
                .param("id", id)
                .query((_, _) -> true)
                .list();
    }

    static OffsetDateTime now(Today today) {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
