package se.tryggaunga.oversight;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.oversight.store.RightsStore;
import se.tryggaunga.shared.Today;

/** Begins each quarter's reviews of assignments, reminds, and ends what the rule says to end. */
@Component
class RightsJob implements Job {

    private static final int QUARTER = 3;

    private final RightsStore store;
    private final Log log;
    private final Today today;

    RightsJob(RightsStore store, Log log, Today today) {
        this.store = store;
        this.log = log;
        this.today = today;
    }

    @Override
    public String name() {
        return "rights-review";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        store.begin(quarter(today.day())).forEach(each -> note(each, "rights review begun"));
        store.admit().forEach(each -> note(each, "rights review reader added"));
        store.remind().forEach(each -> note(each, "rights review reminder"));
        store.lapse().forEach(each -> note(each, "right lapsed"));
    }

    private void note(UUID about, String what) {
        log.changed(about, what, about);
    }

    static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / QUARTER * QUARTER + 1);
    }
}
