package se.tryggaunga.cases.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.CaseFile;
import se.tryggaunga.cases.CaseStep;
import se.tryggaunga.shared.Today;

/** Adds rows to the frame of a case; the acting assignment is the writer. */
@Repository
public class CaseWriter {

    private final JdbcClient jdbc;
    private final Today today;

    CaseWriter(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public void file(CaseFile file) {
        insert(
                        """
                        insert into cases.case_file
                               (id, scope_id, owner_area, written_by, written_at, number, programme_id,
                                opened_on, homecoming, picture_opens_on, consent_id)
                        values (:scope, :scope, :area, access.my_assignment(), :now, :number, :programme,
                                :openedOn, :homecoming, :pictureOpensOn, :consent)
                        """,
                        file.id(),
                        file.hostArea())
                .param("number", file.number())
                .param("programme", file.programme())
                .param("openedOn", file.openedOn())
                .param("homecoming", file.homecoming())
                .param("pictureOpensOn", file.pictureOpensOn())
                .param("consent", file.consent())
                .update();
    }

    public void restsOn(UUID scope, UUID consent) {
        jdbc.sql("update cases.case_file set consent_id = :consent where id = :scope")
                .param("consent", consent)
                .param("scope", scope)
                .update();
    }

    public void step(UUID scope, String hostArea, CaseStep step, String words) {
        insert(
                        """
                        insert into cases.step
                               (id, scope_id, owner_area, written_by, written_at, step, words)
                        values (:id, :scope, :area, access.my_assignment(), :now, :step, :words)
                        """,
                        scope,
                        hostArea)
                .param("id", UUID.randomUUID())
                .param("step", step.code())
                .param("words", words)
                .update();
    }

    public void seat(UUID scope, String hostArea, SeatRow seat) {
        insert(
                        """
                        insert into cases.seat
                               (id, scope_id, owner_area, written_by, written_at, area_id, title_sv,
                                title_en, name, assignment_id, coordinator)
                        values (:id, :scope, :area, access.my_assignment(), :now, :forArea, :titleSv,
                                :titleEn, :name, cast(:assignment as uuid), :coordinator)
                        """,
                        scope,
                        hostArea)
                .param("id", seat.id())
                .param("forArea", seat.area())
                .param("titleSv", seat.titleSv())
                .param("titleEn", seat.titleEn())
                .param("name", seat.name())
                .param("assignment", seat.assignment())
                .param("coordinator", seat.coordinator())
                .update();
    }

    public void endSeat(UUID seat, LocalDate day) {
        jdbc.sql("update cases.seat set ended_on = :day where id = :seat and ended_on is null")
                .param("day", day)
                .param("seat", seat)
                .update();
    }

    /** Whether the joint picture opened now. */
    public boolean openPicture(UUID scope) {
        return answer("select cases.open_picture(:scope, :now)", scope);
    }

    /** Whether it was now that the case came to rest, because nobody reads on consent any more. */
    public boolean restWithoutConsent(UUID scope) {
        return answer("select cases.rest_without_consent(:scope, :now)", scope);
    }

    /** Cases that something may be done about today; for the job alone. */
    public List<UUID> waitingForTheDay() {
        return jdbc.sql("select cases.waiting_for_the_day()").query(UUID.class).list();
    }

    private boolean answer(String sql, UUID scope) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private StatementSpec insert(String sql, UUID scope, String area) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("area", area)
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC));
    }

    /** A seat as it is written, in both languages. */
    public record SeatRow(
            UUID id,
            String area,
            String titleSv,
            String titleEn,
            String name,
            @Nullable UUID assignment,
            boolean coordinator) {}
}
