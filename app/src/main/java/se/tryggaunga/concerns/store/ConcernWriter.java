package se.tryggaunga.concerns.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.tryggaunga.concerns.Judgement;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.shared.Today;

/** Adds rows to the concern tables; the acting assignment is the writer. */
@Repository
public class ConcernWriter {

    private final JdbcClient jdbc;
    private final Today today;

    ConcernWriter(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public void concern(
            UUID id,
            String area,
            String programme,
            String inboxArea,
            LocalDate answerBy,
            NewConcern concern) {
        insert(
                        """
                        insert into concerns.concern
                               (id, scope_id, owner_area, written_by, written_at, programme_id, inbox_id,
                                inbox_area, urgency, sex, age_band, district_id, family, answer_by)
                        values (:scope, :scope, :area, access.my_assignment(), :now, :programme, :inbox,
                                :inboxArea, :urgency, :sex, :ageBand, :district, :family, :answerBy)
                        """,
                        id,
                        area)
                .param("programme", programme)
                .param("inbox", concern.inbox())
                .param("inboxArea", inboxArea)
                .param("urgency", concern.urgency().code())
                .param("sex", concern.sex().code())
                .param("ageBand", concern.ageBand().code())
                .param("district", concern.district())
                .param("family", concern.family().code())
                .param("answerBy", answerBy)
                .update();
    }

    public void text(UUID scope, String area, UUID id, int version, NewConcern.Words words) {
        insert(
                        """
                        insert into concerns.concern_text
                               (id, version, scope_id, owner_area, written_by, written_at,
                                worry, where_when, done_so_far)
                        values (:id, :version, :scope, :area, access.my_assignment(), :now,
                                :worry, :whereWhen, :doneSoFar)
                        """,
                        scope,
                        area)
                .param("id", id)
                .param("version", version)
                .param("worry", words.worry())
                .param("whereWhen", words.whereWhen())
                .param("doneSoFar", words.doneSoFar())
                .update();
    }

    public void note(
            UUID scope, String area, NewConcern.Note note, String purpose, LocalDate disposeOn) {
        insert(
                        """
                        insert into concerns.own_note
                               (id, version, scope_id, owner_area, written_by, written_at,
                                name, note, purpose, dispose_on)
                        values (:id, 1, :scope, :area, access.my_assignment(), :now,
                                :name, :note, :purpose, :disposeOn)
                        """,
                        scope,
                        area)
                .param("id", UUID.randomUUID())
                .param("name", note.name())
                .param("note", note.text())
                .param("purpose", purpose)
                .param("disposeOn", disposeOn)
                .update();
    }

    public void duty(UUID scope, String area, NewConcern.Duty duty) {
        insert(
                        """
                        insert into concerns.duty_answer
                               (id, scope_id, owner_area, written_by, written_at, answer, reason)
                        values (:id, :scope, :area, access.my_assignment(), :now, :answer, :reason)
                        """,
                        scope,
                        area)
                .param("id", UUID.randomUUID())
                .param("answer", duty.answer().code())
                .param("reason", duty.reason())
                .update();
    }

    public void step(UUID scope, String area, Status step, String choice, String words) {
        insert(
                        """
                        insert into concerns.step
                               (id, scope_id, owner_area, written_by, written_at, step, choice, words)
                        values (:id, :scope, :area, access.my_assignment(), :now, :step, :choice, :words)
                        """,
                        scope,
                        area)
                .param("id", UUID.randomUUID())
                .param("step", step.code())
                .param("choice", choice)
                .param("words", words)
                .update();
    }

    /** Keeps a version; false when somebody else kept that version first. */
    public boolean assessment(UUID scope, String area, int version, Judgement judgement) {
        return insert(
                                """
                                insert into concerns.assessment
                                       (id, version, scope_id, owner_area, written_by, written_at,
                                        in_age, criteria, other_help, reasons)
                                values (:scope, :version, :scope, :area, access.my_assignment(), :now,
                                        :inAge, :criteria, :otherHelp, :reasons)
                                    on conflict do nothing
                                """,
                                scope,
                                area)
                        .param("version", version)
                        .param("inAge", judgement.inAge())
                        .param("criteria", judgement.criteria().toArray(String[]::new))
                        .param("otherHelp", judgement.otherHelp())
                        .param("reasons", judgement.reasons())
                        .update()
                == 1;
    }

    /** Lets the seats that have a ground for names read the own note. */
    public void releaseNotes(UUID scope, List<UUID> seats) {
        jdbc.sql("update concerns.own_note set released_to = :seats where scope_id = :scope")
                .param("seats", seats.toArray(UUID[]::new))
                .param("scope", scope)
                .update();
    }

    private StatementSpec insert(String sql, UUID scope, @Nullable String area) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("area", area)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC));
    }
}
