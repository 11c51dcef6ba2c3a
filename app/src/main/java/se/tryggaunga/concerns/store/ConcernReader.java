package se.tryggaunga.concerns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.concerns.ConcernRow;
import se.tryggaunga.concerns.ConcernView;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.shared.Coded;

/** Reads concerns. Which ones and what of them: the policy knows. */
@Repository
public class ConcernReader {

    /** The frame's row; what hangs on it is read by the scope. */
    public record Head(
            UUID id,
            String ownerArea,
            UUID writtenBy,
            Instant writtenAt,
            String programmeId,
            UUID inboxId,
            String inboxArea,
            String urgency,
            String sex,
            String ageBand,
            @Nullable String districtId,
            String family,
            LocalDate answerBy) {}

    private final JdbcClient jdbc;

    ConcernReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not yet ended first, then the most urgent, then what has waited longest. */
    public List<ConcernRow> list() {
        return jdbc.sql(
                        """
                        select c.id, c.written_at, c.owner_area, c.urgency, c.answer_by,
                               coalesce(last.step, 'sent') as status
                          from concerns.concern c
                          left join lateral (
                               select s.step from concerns.step s
                                where s.scope_id = c.id
                                order by s.nr desc limit 1) last on true
                         where c.id = any ((select access.my_frames())::uuid[])
                         order by (coalesce(last.step, 'sent') in ('asked', 'advised', 'referred', 'withdrawn')),
                                  array_position(array['now', 'this_week', 'watch'], c.urgency),
                                  c.written_at, c.id
                         limit 200
                        """)
                .query(ConcernReader::row)
                .list();
    }

    public Optional<Head> head(UUID id) {
        return jdbc.sql(
                        """
                        select c.id, c.owner_area, c.written_by, c.written_at, c.programme_id, c.inbox_id,
                               c.inbox_area, c.urgency, c.sex, c.age_band, c.district_id, c.family, c.answer_by
                          from concerns.concern c
                         where c.id = :id
                        """)
                .param("id", id)
                .query(Head.class)
                .optional();
    }

    public ConcernView.Text text(UUID scope) {
        return jdbc.sql(
                        """
                        select t.version, t.worry, t.where_when, t.done_so_far
                          from concerns.concern_text t
                         where t.scope_id = :scope
                         order by t.version desc limit 1
                        """)
                .param("scope", scope)
                .query(ConcernView.Text.class)
                .single();
    }

    public Optional<ConcernView.Note> note(UUID scope) {
        return jdbc.sql(
                        """
                        select n.name, n.note, n.dispose_on
                          from concerns.own_note n
                         where n.scope_id = :scope
                         order by n.version desc limit 1
                        """)
                .param("scope", scope)
                .query(ConcernView.Note.class)
                .optional();
    }

    public Optional<ConcernView.Assessment> assessment(UUID scope) {
        return jdbc.sql(
                        """
                        select a.version, a.in_age, a.criteria, a.other_help, a.reasons, a.written_at
                          from concerns.assessment a
                         where a.scope_id = :scope
                         order by a.version desc limit 1
                        """)
                .param("scope", scope)
                .query(ConcernReader::assessment)
                .optional();
    }

    /** Latest first. */
    public List<ConcernView.Step> steps(UUID scope) {
        return jdbc.sql(
                        """
                        select s.step, s.choice, s.words, s.written_at
                          from concerns.step s
                         where s.scope_id = :scope
                         order by s.nr desc
                        """)
                .param("scope", scope)
                .query(ConcernReader::step)
                .list();
    }

    private static ConcernRow row(ResultSet row, int number) throws SQLException {
        return new ConcernRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                row.getString("owner_area"),
                Coded.of(Urgency.class, row.getString("urgency")),
                row.getObject("answer_by", LocalDate.class),
                Coded.of(Status.class, row.getString("status")));
    }

    private static ConcernView.Step step(ResultSet row, int number) throws SQLException {
        return new ConcernView.Step(
                Coded.of(Status.class, row.getString("step")),
                row.getString("choice"),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant());
    }

    private static ConcernView.Assessment assessment(ResultSet row, int number)
            throws SQLException {
        return new ConcernView.Assessment(
                row.getInt("version"),
                row.getString("in_age"),
                Arrays.asList((String[]) row.getArray("criteria").getArray()),
                row.getString("other_help"),
                row.getString("reasons"),
                row.getTimestamp("written_at").toInstant());
    }
}
