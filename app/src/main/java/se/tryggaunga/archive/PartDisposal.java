package se.tryggaunga.archive;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.records.Disposals;
import se.tryggaunga.records.Disposals.Part;

/**
 * Erases closed cases and whatever else many areas have a part in, each area's part by its own
 * board's rule. A transaction for each part: what is killed in between is done the next time.
 */
@Component
class PartDisposal implements Job {

    private static final Logger log = LoggerFactory.getLogger(PartDisposal.class);

    /** Others' parts first; then the frames that nobody has anything left in. */
    private static final int ROUNDS = 2;

    private final Acting acting;
    private final Parts parts;

    PartDisposal(Acting acting, Parts parts) {
        this.acting = acting;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "part-disposal";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    /** The policies know it as "disposal", like the rest of what is erased. */
    @Override
    public void run() {
        acting.asJob(
                "disposal",
                () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        parts.due().forEach(this::erase);
                    }
                    return true;
                });
    }

    private void erase(Part part) {
        try {
            parts.erase(part);
        } catch (DataAccessException failed) {
            // one that cannot be erased is no reason to keep the others
            log.warn(
                    "A part of a record could not be erased: {}",
                    failed.getClass().getSimpleName());
        }
    }

    /** One transaction each. */
    @Service
    @Transactional
    static class Parts {

        private final Disposals disposals;

        Parts(Disposals disposals) {
            this.disposals = disposals;
        }

        public List<Part> due() {
            return disposals.parts();
        }

        public int erase(Part part) {
            return disposals.erase(part);
        }
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind closedCases() {
            return DisposalKind.byParts("case");
        }
    }
}
