package se.tryggaunga.concerns.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.access.Hat;
import se.tryggaunga.concerns.NewConsultation;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.concerns.domain.Workplace;
import se.tryggaunga.shared.Today;

/** Writes threads of advice, once they have been looked through. */
@Repository
public class ConsultationWriter {

    private final JdbcClient jdbc;
    private final Today today;

    ConsultationWriter(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public void add(
            UUID id,
            Hat asker,
            UUID inbox,
            String programme,
            NewConsultation question,
            LocalDate answerBy) {
        jdbc.sql(
                        """
                        insert into concerns.consultation
                               (id, scope_id, owner_area, programme_id, inbox_id, place, age_band, asked_at, answer_by)
                        values (:id, :id, :area, :programme, :inbox, :place, :ageBand, :now, :answerBy)
                        """)
                .param("id", id)
                .param("area", asker.area())
                .param("programme", programme)
                .param("inbox", inbox)
                .param("place", question.place().code())
                .param("ageBand", question.ageBand().code())
                .param("now", now())
                .param("answerBy", answerBy)
                .update();
        jdbc.sql(
                        "insert into concerns.consultation_asker (scope_id, assignment_id) values (:id, :asker)")
                .param("id", id)
                .param("asker", asker.assignment())
                .update();
    }

    public void asked(UUID scope, String part, String words) {
        say(scope, part, words, "'asker', null");
    }

    public void answered(UUID scope, String words) {
        say(scope, "more", words, "'adviser', access.my_assignment()");
    }

    private void say(UUID scope, String part, String words, String side) {
        jdbc.sql(
                        """
                        insert into concerns.consultation_words
                               (id, scope_id, part, words, written_at, side, adviser)
                        values (:id, :scope, :part, :words, :now, %s)
                        """
                                .formatted(side))
                .param("id", UUID.randomUUID())
                .param("scope", scope)
                .param("part", part)
                .param("words", words)
                .param("now", now())
                .update();
    }

    public void tell(UUID scope, String who) {
        jdbc.sql(
                        """
                        insert into concerns.consultation_told (scope_id, who, told_at)
                        values (:scope, :who, :now)
                        on conflict do nothing
                        """)
                .param("scope", scope)
                .param("who", who)
                .param("now", now())
                .update();
    }

    /** Whether it was the first to say so. */
    public boolean end(UUID scope, AdviceOutcome outcome, LocalDate lastDay) {
        return jdbc.sql(
                                """
                                insert into concerns.consultation_outcome (scope_id, owner_area, outcome, chosen_at, last_day)
                                select c.id, c.owner_area, :outcome, cast(:now as timestamptz), cast(:lastDay as date)
                                  from concerns.consultation c where c.id = :scope
                                on conflict do nothing
                                """)
                        .param("scope", scope)
                        .param("outcome", outcome.code())
                        .param("now", now())
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }

    public void count(LocalDate day, Workplace place, AdviceOutcome outcome) {
        jdbc.sql(
                        """
                        insert into concerns.consultation_count (month, place, outcome)
                        values (:month, :place, :outcome)
                        """)
                .param("month", YearMonth.from(day).toString())
                .param("place", place.code())
                .param("outcome", outcome.code())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
