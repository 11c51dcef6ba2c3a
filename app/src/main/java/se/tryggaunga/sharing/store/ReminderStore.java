package se.tryggaunga.sharing.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
     * @param reminded how many days were left when the keeper was last told
     */
    public record Soon(
            UUID consentId,
            UUID scopeId,
            UUID keeper,
            LocalDate untilDay,
            int daysLeft,
            int reminded) {}

    public List<Soon> endingBy(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select consent_id, scope_id, keeper, until_day, until_day - :from as days_left,
                               reminded
                          from sharing.ending
                         where until_day between :from and :to
                         order by until_day, consent_id
                        """)
                .param("from", from)
                .param("to", to)
                .query(Soon.class)
                .list();
    }

    /** Replaces the earlier reminder, done or not, by one that stands on top again. */
    public void remind(Soon soon, int step, String verb) {
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
                .param("reference", soon.untilDay().toString())
                .param("path", "/forfragningar/" + soon.scopeId() + "/samtycke")
                .param("due", soon.untilDay())
                .update();
        jdbc.sql("update sharing.ending set reminded = :step where consent_id = :consent")
                .param("step", step)
                .param("consent", soon.consentId())
                .update();
    }
}
