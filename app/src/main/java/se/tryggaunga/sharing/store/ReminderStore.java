package se.tryggaunga.sharing.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ends soon, as the nightly job sees it. */
@Repository
public class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param turnsOn the next birthday that changes who decides
     * @param turnTold whether the keeper has been told of it
     * @param reminded how many days were left when the keeper was last told
     */
    public record Soon(
            UUID consentId,
            UUID scopeId,
            String programmeId,
            UUID keeper,
            LocalDate untilDay,
            @Nullable LocalDate turnsOn,
            boolean turnTold,
            int reminded) {

        /** It holds no longer than to the day before that birthday. */
        public boolean endsByTurning() {
            return untilDay.plusDays(1).equals(turnsOn);
        }
    }

    public List<Soon> lasting(LocalDate day) {
        return jdbc.sql(
                        """
                        select consent_id, scope_id, programme_id, keeper, until_day, turns_on, turn_told,
                               reminded
                          from sharing.ending
                         where until_day >= :day
                         order by until_day, consent_id
                        """)
                .param("day", day)
                .query(Soon.class)
                .list();
    }

    /** Replaces the earlier reminder, done or not, by one that stands on top again. */
    public void remind(Soon soon, int step, String verb) {
        ask(soon, verb, soon.untilDay());
        jdbc.sql("update sharing.ending set reminded = :step where consent_id = :consent")
                .param("step", step)
                .param("consent", soon.consentId())
                .update();
    }

    /** Once for each birthday. */
    public void tellOfTurning(Soon soon, LocalDate on, String verb) {
        ask(soon, verb, on);
        jdbc.sql("update sharing.ending set turn_told = true where consent_id = :consent")
                .param("consent", soon.consentId())
                .update();
    }

    private void ask(Soon soon, String verb, LocalDate day) {
        jdbc.sql(
                        """
                        update tasks.task set done_at = clock_timestamp()
                         where about = :consent and verb = :verb and done_at is null
                        """)
                .param("consent", soon.consentId())
                .param("verb", verb)
                .update();
        jdbc.sql(
                        """
                        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
                        values (:id, :keeper, :keeper, :scope, :consent, :verb, :reference, :path, :due)
                        """)
                .param("id", UUID.randomUUID())
                .param("keeper", soon.keeper())
                .param("scope", soon.scopeId())
                .param("consent", soon.consentId())
                .param("verb", verb)
                .param("reference", day.toString())
                .param("path", "/forfragningar/" + soon.scopeId() + "/samtycke")
                .param("due", day)
                .update();
    }
}
