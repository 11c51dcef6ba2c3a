package se.tryggaunga.concerns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.concerns.Adviser;
import se.tryggaunga.concerns.ConsultationRow;
import se.tryggaunga.concerns.ConsultationView;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;
import se.tryggaunga.shared.Coded;

/** Reads threads of advice, as far as the policies let the acting hat. */
@Repository
public class ConsultationReader {

    private final JdbcClient jdbc;

    ConsultationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not yet ended first, then those that wait for an answer, then what has waited longest. */
    public List<ConsultationRow> list() {
        return jdbc.sql(
                        """
                        select c.id, c.asked_at, c.place, c.answer_by, o.scope_id is not null as ended,
                               exists (select from concerns.consultation_words w
                                        where w.scope_id = c.id and w.side = 'adviser') as answered
                          from concerns.consultation c
                          left join concerns.consultation_outcome o on o.scope_id = c.id
                         order by ended, answered, c.asked_at
                        """)
                .query(ConsultationReader::row)
                .list();
    }

    public Optional<ConsultationView> find(UUID id) {
        return jdbc.sql(
                        """
                        select c.id, c.inbox_id, c.asked_at, c.place, c.age_band, c.answer_by, t.who,
                               o.outcome, o.last_day,
                               exists (select from concerns.consultation_asker a where a.scope_id = c.id) as mine
                          from concerns.consultation c
                          left join concerns.consultation_told t on t.scope_id = c.id
                          left join concerns.consultation_outcome o on o.scope_id = c.id
                         where c.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> view(row))
                .optional();
    }

    private List<ConsultationView.Said> said(UUID scope) {
        return jdbc.sql(
                        """
                        select w.side = 'adviser' as by_adviser, w.part, w.words, w.written_at as at
                          from concerns.consultation_words w
                         where w.scope_id = :scope
                         order by w.nr
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new ConsultationView.Said(
                                row.getBoolean("by_adviser"),
                                row.getString("part"),
                                row.getString("words"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    private ConsultationView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ConsultationView(
                id,
                row.getObject("inbox_id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                Coded.of(Workplace.class, row.getString("place")),
                Coded.of(AgeBand.class, row.getString("age_band")),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("mine"),
                said(id),
                row.getString("who"),
                end(row));
    }

    private static Optional<ConsultationView.End> end(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(
                        new ConsultationView.End(
                                Coded.of(AdviceOutcome.class, outcome),
                                row.getObject("last_day", LocalDate.class)));
    }

    private static ConsultationRow row(ResultSet row, int number) throws SQLException {
        return new ConsultationRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                Coded.of(Workplace.class, row.getString("place")),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("answered"),
                row.getBoolean("ended"));
    }

    /** Who answers what comes to an inbox. */
    public List<Adviser> advisers(UUID inbox) {
        return jdbc.sql(
                        "select assignment_id, name, function_id, area_id from concerns.advisers(:inbox)")
                .param("inbox", inbox)
                .query(Adviser.class)
                .list();
    }

    public String programme(UUID scope) {
        return jdbc.sql("select programme_id from concerns.consultation where id = :scope")
                .param("scope", scope)
                .query(String.class)
                .single();
    }
}
