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

/** Erases that a report of concern was made, when the reporter's board has decided so. */
@Component
class ReportDisposal {

    private static final String KIND = "report";
    private static final List<String> TABLES = List.of("concerns.report_step", "concerns.report");

    private final JdbcClient jdbc;
    private final Disposals disposals;
    private final Today today;

    ReportDisposal(JdbcClient jdbc, Disposals disposals, Today today) {
        this.jdbc = jdbc;
        this.disposals = disposals;
        this.today = today;
    }

    record Made(UUID scopeId, String ownerArea, LocalDate madeOn) {}

    void run() {
        made().forEach(this::erase);
    }

    private List<Made> made() {
        return jdbc.sql(
                        """
                        select r.scope_id, r.owner_area, r.written_at::date as made_on
                          from concerns.report r
                         order by r.scope_id
                        """)
                .query(Made.class)
                .list();
    }

    private void erase(Made report) {
        disposals
                .decision(KIND, report.ownerArea())
                .filter(decision -> decision.reached(report.madeOn(), today.day()))
                .ifPresent(decision -> {
                    disposals.hide(report.scopeId());
                    disposals.erase(report.scopeId(), KIND, report.ownerArea(), decision, TABLES);
                });
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind reports() {
            return new DisposalKind(KIND, "concerns.report", "written_at", 0, TABLES);
        }
    }
}
