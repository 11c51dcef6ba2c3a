package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.records.Disposals;
import se.tryggaunga.shared.Today;

/**
 * Takes threads of advice away when their last day is past: hidden at once, and erased as soon as
 * the asker's board has decided so. What came of them stays as a count. One whose asker never said
 * what came of it stays readable until it is erased. Part of the job "disposal".
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

    record Due(UUID scopeId, String ownerArea, LocalDate lastDay, boolean ended) {}

    void run() {
        due().forEach(this::takeAway);
    }

    private List<Due> due() {
        return jdbc.sql(
                        """
                        select scope_id, owner_area, last_day, ended from concerns.advice_to_take_away()
                        """)
                .query(Due.class)
                .list();
    }

    private void takeAway(Due due) {
        if (due.ended()) {
            disposals.hide(due.scopeId());
        }
        disposals
                .decision(KIND, due.ownerArea())
                .filter(decision -> decision.reached(due.lastDay(), today.day()))
                .ifPresent(decision -> {
                    disposals.erase(due.scopeId(), KIND, due.ownerArea(), decision, TABLES);
                    if (!due.ended()) {
                        disposals.hide(due.scopeId());
                    }
                });
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind advice() {
            return DisposalKind.counted(KIND, "concerns.advice_preview(:days)");
        }
    }
}
