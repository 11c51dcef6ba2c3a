package se.tryggaunga.concerns.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;

/** What the disposal job sees of requests: days, codes and steps. */
@Repository
public class DisposalStore {

    private final JdbcClient jdbc;
    private final Today today;

    DisposalStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** A request without a case that is not hidden yet. */
    public record Ended(
            UUID id,
            String programmeId,
            String sex,
            String ageBand,
            @Nullable String districtId,
            String criterion,
            @Nullable String sendingArea,
            LocalDate askedOn,
            LocalDate answerBy,
            String step,
            LocalDate lastStepOn) {

        public boolean refused() {
            return step.equals("refused");
        }
    }

    public record Hidden(UUID id, String ownerArea, LocalDate hiddenOn) {}

    public List<Ended> ended() {
        return jdbc.sql(
                        """
                        select r.id, r.programme_id, r.sex, r.age_band, r.district_id, r.criterion, r.sending_area,
                               r.asked_on, r.answer_by, last.step,
                               (last.written_at at time zone 'Europe/Stockholm')::date as last_step_on
                          from concerns.request r
                          join lateral (
                               select s.step, s.written_at from concerns.request_step s
                                where s.scope_id = r.id
                                order by s.nr desc limit 1) last on true
                         where r.hidden_at is null and last.step in ('asked', 'refused')
                         order by r.id
                           for update of r skip locked
                        """)
                .query(Ended.class)
                .list();
    }

    public List<Hidden> hidden() {
        return jdbc.sql(
                        """
                        select r.id, r.owner_area, (r.hidden_at at time zone 'Europe/Stockholm')::date as hidden_on
                          from concerns.request r
                         where r.hidden_at is not null
                        """)
                .query(Hidden.class)
                .list();
    }

    public record DueNote(UUID scopeId, String ownerArea, LocalDate disposeOn) {}

    /** Own notes that nobody reads any more. */
    public List<DueNote> dueNotes() {
        return jdbc.sql(
                        """
                        select n.scope_id, n.owner_area, max(n.dispose_on) as dispose_on
                          from concerns.own_note n
                         group by n.scope_id, n.owner_area
                        having max(n.dispose_on) < access.my_day()
                         order by n.scope_id
                        """)
                .query(DueNote.class)
                .list();
    }

    public void hide(UUID id) {
        jdbc.sql("update concerns.request set hidden_at = :now where id = :id")
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public void residue(Ended request, String quarter) {
        jdbc.sql(
                        """
                        insert into concerns.residue
                               (quarter, sex, age_band, district_id, criterion, sending_area, outcome)
                        values (:quarter, :sex, :ageBand, :district, :criterion, :sendingArea, :outcome)
                        """)
                .param("quarter", quarter)
                .param("sex", request.sex())
                .param("ageBand", request.ageBand())
                .param("district", request.districtId())
                .param("criterion", request.criterion())
                .param("sendingArea", request.sendingArea())
                .param("outcome", request.refused() ? "refused" : "silent")
                .update();
    }
}
