package se.tryggaunga.oversight;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.oversight.store.ReviewStore;
import se.tryggaunga.shared.Today;

/** Draws the samples of the month that is over, once, and brings unanswered questions up again. */
@Component
class ReviewJob implements Job {

    private final ReviewStore store;
    private final Log log;
    private final Today today;

    ReviewJob(ReviewStore store, Log log, Today today) {
        this.store = store;
        this.log = log;
        this.today = today;
    }

    @Override
    public String name() {
        return "log-review";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        store.drawMonth(today.day().withDayOfMonth(1).minusMonths(1))
                .forEach(draw -> log.changed(draw, "log review drawn", draw));
        store.admit().forEach(draw -> log.changed(draw, "log review reader added", draw));
        store.remind().forEach(item -> log.changed(item, "log review reminder", item));
    }
}
