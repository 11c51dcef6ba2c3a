package se.tryggaunga.cases;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.jobs.Job;

/**
 * Moves cases on where only the day was awaited: the joint picture opens on its set day, and a case
 * rests the day after its consent ran out, also when nobody happens to look.
 */
@Component
public class CaseDays implements Job {

    private final CaseWriter writer;
    private final Log log;

    CaseDays(CaseWriter writer, Log log) {
        this.writer = writer;
        this.log = log;
    }

    @Override
    public String name() {
        return "case-days";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        for (var scope : writer.waitingForTheDay()) {
            if (writer.restWithoutConsent(scope)) {
                log.changed(scope, "case-resting", scope);
            } else if (writer.openPicture(scope)) {
                log.shared(scope, "case-picture", scope);
            }
        }
    }
}
