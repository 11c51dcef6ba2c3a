package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposals;
import se.tryggaunga.shared.Today;

/**
 * Takes threads of advice away when their last day is past: hidden at once, and erased as soon as
 * the asker's board has decided so. What came of them stays as a count. Part of the job "disposal".
 */
@Component
class AdviceDisposal {

    private static final String KIND = "consultation";
    private static final List<String> TABLES =
            List.of(
                    "concerns.consultation_words",
                    "concerns.consultation_told",
                    "concerns.consultation_outcome",
                    "concerns.consultation_asker",
                    "concerns.consultation");

    private final JdbcClient jdbc;
    private final Disposals disposals;
    private final Today today;

    AdviceDisposal(JdbcClient jdbc, Disposals disposals, Today today) {
        this.jdbc = jdbc;
        this.disposals = disposals;
        this.today = today;
    }

    record Due(UUID scopeId, String ownerArea, LocalDate lastDay) {}

    void run() {
        due().forEach(this::takeAway);
    }

    private List<Due> due() {
        return jdbc.sql(
                        """
                        select o.scope_id, o.owner_area, o.last_day
                          from concerns.consultation_outcome o
                         where o.last_day < access.my_day()
                         order by o.scope_id
                        """)
                .query(Due.class)
                .list();
    }

    private void takeAway(Due due) {
        disposals.hide(due.scopeId());
        disposals
                .decision(KIND, due.ownerArea())
                .filter(decision -> decision.reached(due.lastDay(), today.day()))
                .ifPresent(decision ->
                        disposals.erase(due.scopeId(), KIND, due.ownerArea(), decision, TABLES));
    }
}
