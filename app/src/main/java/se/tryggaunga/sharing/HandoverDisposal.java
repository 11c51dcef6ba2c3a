package se.tryggaunga.sharing;

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
 * Erases what was handed over, with its reasons, when its last day is past and the owner's board
 * has decided so. The entry in the case has none of the words, and stays with the case. A part of
 * the job "disposal".
 */
@Component
public class HandoverDisposal {

    private static final String KIND = "handover";
    private static final List<String> TABLES =
            List.of(
                    "sharing.rectification",
                    "sharing.handover_decision",
                    "sharing.weighing",
                    "sharing.handover");

    private final JdbcClient jdbc;
    private final Disposals disposals;
    private final Today today;

    HandoverDisposal(JdbcClient jdbc, Disposals disposals, Today today) {
        this.jdbc = jdbc;
        this.disposals = disposals;
        this.today = today;
    }

    record Over(UUID scopeId, String ownerArea, LocalDate untilDay) {}

    public void run() {
        over().forEach(this::erase);
    }

    private List<Over> over() {
        return jdbc.sql(
                        """
                        select h.scope_id, h.owner_area, h.until_day
                          from sharing.handover h
                         where h.until_day < access.my_day()
                         order by h.scope_id
                        """)
                .query(Over.class)
                .list();
    }

    private void erase(Over handover) {
        disposals
                .decision(KIND, handover.ownerArea())
                .filter(decision -> decision.reached(handover.untilDay(), today.day()))
                .ifPresent(decision -> {
                    int erased =
                            disposals.erase(
                                    handover.scopeId(),
                                    KIND,
                                    handover.ownerArea(),
                                    decision,
                                    TABLES);
                    // a case that is held keeps also what was handed over of it, readable as it was
                    if (erased > 0) {
                        disposals.hide(handover.scopeId());
                    }
                });
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind handovers() {
            return new DisposalKind(KIND, "sharing.handover", "until_day", 1, TABLES);
        }
    }
}
