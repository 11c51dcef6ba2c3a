package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.Stamp;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.Today;
import se.tryggaunga.tasks.News;

/**
 * What meetings, plan, follow-up and closing all need: the day, the stamp, the log and the word to
 * the others.
 */
@Component
class PlanDesk {

    static final String PLAN = "plan";

    private final Cases cases;
    private final Acting acting;
    private final Today today;
    private final Log log;
    private final News news;
    private final Releases releases;

    PlanDesk(Cases cases, Acting acting, Today today, Log log, News news, Releases releases) {
        this.cases = cases;
        this.acting = acting;
        this.today = today;
        this.log = log;
        this.news = news;
        this.releases = releases;
    }

    LocalDate day() {
        return today.day();
    }

    Log log() {
        return log;
    }

    Acting acting() {
        return acting;
    }

    /** A fact of the frame is read by everybody in the case. */
    Stamp frame(CaseView view) {
        return new Stamp(view.id(), view.file().hostArea(), List.of(), today.now());
    }

    /** Something jointly agreed, released as soon as it is written. */
    Stamp agreed(CaseView view) {
        return promised(view, view.file().hostArea());
    }

    /** A plan fact of the area's, released as soon as it is written. */
    Stamp promised(CaseView view, String area) {
        return new Stamp(view.id(), area, cases.releaseTo(view, area, PLAN), today.now());
    }

    /** A plan fact of the area's that only the area and the one who writes it can read yet. */
    Stamp draft(CaseView view, String area) {
        return new Stamp(view.id(), area, cases.ownerReaders(view, area), today.now());
    }

    Stamp released(UUID scope, String area, Collection<UUID> seats) {
        return new Stamp(scope, area, seats, today.now());
    }

    void step(CaseView view, CaseStep step) {
        cases.step(view, step, "");
    }

    /** The log, and news to everybody else in the case. */
    void tell(CaseView view, String what, UUID fact, String page) {
        log.changed(view.id(), what, fact);
        news.tell(view.id(), "plans.news." + what, view.number(), view.path(page));
    }

    /**
     * The ledger of disclosures, the log, and news to everybody else in the case. One who writes
     * with the pen enters nothing for the other party: the entry for the minutes stands for their
     * promises.
     */
    void shared(CaseView view, Stamp stamp, String what, UUID fact, String page) {
        if (stamp.area().equals(acting.hat().area())) {
            var record = what.equals("adopted") ? "minutes" : PLAN;
            releases.shared(view, stamp.area(), PLAN, record, fact, stamp.releasedTo());
        } else {
            log.shared(view.id(), what, fact);
        }
        news.tell(view.id(), "plans.news." + what, view.number(), view.path(page));
    }

    static void requireCoordinator(CaseView view) {
        if (!view.coordinator()) {
            throw new Forbidden();
        }
    }
}
