package se.tryggaunga.rights.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.rights.ExtractHead;
import se.tryggaunga.rights.ExtractStep;
import se.tryggaunga.rights.NewExtract;
import se.tryggaunga.shared.Today;

/** Extracts and what has been done with them. Which ones: the policy knows. */
@Repository
public class ExtractStore {

    private static final String HEAD =
            """
            select e.id, e.owner_area, e.party_id, p.name as party_name, e.given_name, e.family_name,
                   e.birth_date, e.identity_number, e.asked_by, e.asked_how, e.asked_on, e.due_on,
                   exists (select from records.extract_step s
                            where s.scope_id = e.id and s.step = 'handed_over'
                              and s.owner_area = access.my_area()) as handed_over
              from records.extract_case e
              join organisation.party p on p.id = e.party_id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    ExtractStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Those that wait first, the most urgent first; then what has been handed over, latest first.
     */
    public List<ExtractHead> all() {
        return jdbc.sql(
                        """
                        select q.* from (%s) q
                         order by q.handed_over, case when q.handed_over then null else q.due_on end,
                                  q.due_on desc, q.id
                         limit 200
                        """
                                .formatted(HEAD))
                .query(ExtractHead.class)
                .list();
    }

    public Optional<ExtractHead> head(UUID id) {
        return jdbc.sql(HEAD + " where e.id = :id")
                .param("id", id)
                .query(ExtractHead.class)
                .optional();
    }

    public void add(UUID id, String area, String party, NewExtract asked) {
        var number = asked.number();
        jdbc.sql(
                        """
                        insert into records.extract_case
                               (id, scope_id, owner_area, written_by, written_at, party_id, given_name,
                                family_name, birth_date, identity_number, asked_by, asked_how, asked_on, due_on)
                        values (:id, :id, :area, access.my_assignment(), :now, :party, :given, :family, :born,
                                cast(:number as text), :by, :how, :on, :due)
                        """)
                .param("id", id)
                .param("area", area)
                .param("now", now())
                .param("party", party)
                .param("given", asked.given())
                .param("family", asked.family())
                .param("born", asked.born())
                .param("number", number == null ? null : number.digits())
                .param("by", asked.askedBy())
                .param("how", asked.askedHow())
                .param("on", asked.askedOn())
                .param("due", asked.askedOn().plusMonths(1))
                .update();
    }

    public void step(UUID id, String step, String how, String words, String doneBy) {
        jdbc.sql(
                        """
                        insert into records.extract_step
                               (id, scope_id, owner_area, written_by, written_at, step, how, words, done_by)
                        values (gen_random_uuid(), :id, access.my_area(), access.my_assignment(), :now,
                                :step, :how, :words, :doneBy)
                        """)
                .param("id", id)
                .param("now", now())
                .param("step", step)
                .param("how", how)
                .param("words", words)
                .param("doneBy", doneBy)
                .update();
    }

    public List<ExtractStep> steps(UUID id) {
        return jdbc.sql(
                        """
                        select owner_area, step, how, words, done_by, written_at
                          from records.extract_step where scope_id = :id order by position
                        """)
                .param("id", id)
                .query((row, _) ->
                        new ExtractStep(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getTimestamp(6).toInstant()))
                .list();
    }

    /** Those who hold the office in the controller's areas today. */
    public List<Registrar> registrars(String party) {
        return jdbc.sql("select assignment_id, area_id from records.registrars(:party)")
                .param("party", party)
                .query(Registrar.class)
                .list();
    }

    public record Registrar(UUID assignmentId, String areaId) {}

    public Set<String> areasWithRegistrar(String party) {
        return Set.copyOf(registrars(party).stream().map(Registrar::areaId).distinct().toList());
    }

    /** One at a time works with an extract. */
    public void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 1))")
                .param("id", id)
                .query((_, _) -> true)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
