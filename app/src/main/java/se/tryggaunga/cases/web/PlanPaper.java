package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.FollowUps;
import se.tryggaunga.cases.domain.FollowUp;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shell.Audience;

/** Who sees the plan, and whether it may leave the screen. */
@Component
class PlanPaper {

    private final Organisation organisation;
    private final Audiences audiences;
    private final FollowUps followUps;
    private final Cases cases;
    private final Log log;

    PlanPaper(
            Organisation organisation,
            Audiences audiences,
            FollowUps followUps,
            Cases cases,
            Log log) {
        this.organisation = organisation;
        this.audiences = audiences;
        this.followUps = followUps;
        this.cases = cases;
        this.log = log;
    }

    Audience audience(CaseView view, List<UUID> releasedTo) {
        return audiences.of(view.id(), view.file().hostArea(), "plan", releasedTo);
    }

    /** Who reads what a party has promised. */
    Audience promises(CaseView view, String area) {
        return audiences.of(view.id(), area, "plan", cases.releaseTo(view, area, "plan"));
    }

    boolean mayPrint(CaseView view) {
        var mine = view.mine();
        return mine != null && organisation.area(mine.area()).printable();
    }

    /**
     * @throws Forbidden where others' facts may not leave the screen (D27)
     */
    void print(CaseView view, String what) {
        if (!mayPrint(view)) {
            throw new Forbidden();
        }
        printed(view, what);
    }

    void printed(CaseView view, String what) {
        log.printed(view.id(), what);
    }

    @Nullable LocalDate nextOn(CaseView view) {
        return followUps.all(view.id()).stream().findFirst().map(FollowUp::nextOn).orElse(null);
    }
}
