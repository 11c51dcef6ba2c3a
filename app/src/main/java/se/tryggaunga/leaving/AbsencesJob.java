package se.tryggaunga.leaving;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.jobs.Job;

/** Whoever was away is back: what was lent goes back the same morning. */
@Component
class AbsencesJob implements Job {

    private final LeavingStore store;
    private final Log log;

    AbsencesJob(LeavingStore store, Log log) {
        this.store = store;
        this.log = log;
    }

    /** Known to the database by this name. */
    @Override
    public String name() {
        return "absences";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        for (var lent : store.goingBack()) {
            var receipt = UUID.randomUUID();
            store.giveBack(lent.id(), receipt, lent.by())
                    .forEach(scope -> log.changed(scope, "given-back", receipt));
            log.changed(receipt, "work-given-back", receipt);
        }
    }
}
