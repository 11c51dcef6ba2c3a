package se.tryggaunga.concerns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.access.Hat;
import se.tryggaunga.concerns.NewReport;
import se.tryggaunga.concerns.ReportRow;
import se.tryggaunga.concerns.ReportView;
import se.tryggaunga.concerns.Reported;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.concerns.domain.ReportWay;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;

/** Keeps that reports were made and what the reception has said of them. */
@Repository
public class ReportStore {

    private final JdbcClient jdbc;
    private final Today today;

    ReportStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public void add(
            UUID id, Hat hat, @Nullable UUID reception, NewReport report, @Nullable LocalDate by) {
        jdbc.sql(
                        """
                        insert into concerns.report
                               (id, scope_id, owner_area, written_by, written_at, number, function_id, unit_id,
                                reception_id, way, answer_by)
                        values (:id, :id, :area, access.my_assignment(), :now, :number, :function, :unit,
                                cast(:reception as uuid), :way, cast(:by as date))
                        """)
                .param("id", id)
                .param("area", hat.area())
                .param("now", now())
                .param("number", report.number())
                .param("function", hat.function())
                .param("unit", hat.unit())
                .param("reception", reception)
                .param("way", report.way().code())
                .param("by", by)
                .update();
    }

    /** Written into the concern, where the acting hat takes part in it. */
    public void reported(UUID concern, Hat hat) {
        jdbc.sql(
                        """
                        insert into concerns.reported
                               (id, scope_id, owner_area, written_by, written_at, function_id, unit_id)
                        select :id, c.id, :area, access.my_assignment(), :now, :function, :unit
                          from concerns.concern c where c.id = :scope
                        """)
                .param("id", UUID.randomUUID())
                .param("scope", concern)
                .param("area", hat.area())
                .param("now", now())
                .param("function", hat.function())
                .param("unit", hat.unit())
                .update();
    }

    public void step(UUID scope, String area, ReportStep step, @Nullable LocalDate answerBy) {
        jdbc.sql(
                        """
                        insert into concerns.report_step
                               (id, scope_id, owner_area, written_by, written_at, step, answer_by)
                        values (:id, :scope, :area, access.my_assignment(), :now, :step, cast(:by as date))
                        """)
                .param("id", UUID.randomUUID())
                .param("scope", scope)
                .param("area", area)
                .param("now", now())
                .param("step", step.code())
                .param("by", answerBy)
                .update();
    }

    /** Latest first; what still waits is told by its last step. */
    public List<ReportRow> list() {
        return jdbc.sql(
                        """
                        select r.id, r.number, r.written_at, r.function_id, last.step,
                               case when exists (select from concerns.report_step s
                                                  where s.scope_id = r.id
                                                    and s.step in ('opened', 'not_opened', 'not_told'))
                                    then null
                                    else coalesce((select max(s.answer_by) from concerns.report_step s
                                                    where s.scope_id = r.id), r.answer_by) end as answer_by
                          from concerns.report r
                          left join lateral (
                               select s.step from concerns.report_step s
                                where s.scope_id = r.id and s.step <> 'asked_again'
                                order by s.nr desc limit 1) last on true
                         order by r.written_at desc, r.id
                         limit 200
                        """)
                .query(ReportStore::row)
                .list();
    }

    public Optional<ReportView> find(UUID id) {
        return jdbc.sql(
                        """
                        select r.id, r.number, r.owner_area, r.written_at, r.function_id, r.unit_id, r.way,
                               r.written_by = access.my_assignment() as mine, r.reception_id, r.answer_by,
                               coalesce((select max(s.answer_by) from concerns.report_step s
                                          where s.scope_id = r.id), r.answer_by) as last_by,
                               (select i.name from concerns.receptions() i
                                 where i.inbox_id = r.reception_id) as reception
                          from concerns.report r
                         where r.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> view(row))
                .optional();
    }

    public List<Reported> about(UUID concern) {
        return jdbc.sql(
                        """
                        select r.written_at as at, r.function_id, r.unit_id from concerns.reported r
                         where r.scope_id = :concern
                         order by r.written_at, r.id
                        """)
                .param("concern", concern)
                .query((row, _) ->
                        new Reported(
                                row.getTimestamp("at").toInstant(),
                                row.getString("function_id"),
                                row.getObject("unit_id", UUID.class)))
                .list();
    }

    private List<ReportView.Step> steps(UUID scope) {
        return jdbc.sql(
                        """
                        select s.step, s.written_at, s.answer_by from concerns.report_step s
                         where s.scope_id = :scope
                         order by s.nr
                        """)
                .param("scope", scope)
                .query((row, _) ->
                        new ReportView.Step(
                                Coded.of(ReportStep.class, row.getString("step")),
                                row.getTimestamp("written_at").toInstant(),
                                row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    private ReportView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReportView(
                id,
                row.getString("number"),
                row.getString("owner_area"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("function_id"),
                row.getObject("unit_id", UUID.class),
                Coded.of(ReportWay.class, row.getString("way")),
                row.getBoolean("mine"),
                row.getObject("reception_id") == null ? null : row.getString("reception"),
                row.getObject("last_by", LocalDate.class),
                steps(id));
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        var step = row.getString("step");
        return new ReportRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("function_id"),
                step == null ? null : Coded.of(ReportStep.class, step),
                row.getObject("answer_by", LocalDate.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
