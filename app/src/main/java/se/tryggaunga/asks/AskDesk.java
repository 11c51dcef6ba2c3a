package se.tryggaunga.asks;

import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Ground;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Disclosure;
import se.tryggaunga.sharing.Disclosures;

/** Who acts, the day, the log, and the ledger of what is let go. */
@Component
record AskDesk(
        Acting acting, Today today, Log log, Programmes programmes, Disclosures disclosures) {

    private static final String DEADLINE = "answer_ask";

    int days(CaseView view) {
        return programmes.deadline(view.file().programme(), DEADLINE, today.day());
    }

    String signature() {
        var hat = acting.hat();
        return hat.name() + ", " + hat.titleSv();
    }

    /** One who writes with another party's pen enters nothing for it. */
    void let(CaseView view, AskStore.Signed signed, UUID ask) {
        if (!signed.area().equals(acting.hat().area()) || signed.releasedTo().isEmpty()) {
            return;
        }
        disclosures.record(
                Disclosure.release(
                        view.id(),
                        signed.area(),
                        Asks.KIND,
                        "ask",
                        ask,
                        new HashSet<>(signed.releasedTo()),
                        Ground.CONSENT,
                        view.file().consent(),
                        view.consentUntil()));
    }
}
