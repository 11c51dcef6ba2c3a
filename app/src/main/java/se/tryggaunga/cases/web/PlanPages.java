package se.tryggaunga.cases.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.PlanVersions;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Text;

/** What the plan's pages show. */
@Component
class PlanPages {

    private final Plans plans;
    private final Goals goals;
    private final PromiseRows rows;
    private final PlanPaper paper;
    private final PlanDaysPage days;
    private final PlanVersions versions;
    private final CaseWords words;
    private final PlanLanesPage lanes;

    PlanPages(
            Plans plans,
            Goals goals,
            PromiseRows rows,
            PlanPaper paper,
            PlanDaysPage days,
            PlanVersions versions,
            CaseWords words,
            PlanLanesPage lanes) {
        this.plans = plans;
        this.goals = goals;
        this.rows = rows;
        this.paper = paper;
        this.days = days;
        this.versions = versions;
        this.words = words;
        this.lanes = lanes;
    }

    String plan(CaseView view, Model model) {
        var head = plans.head(view.id());
        model.addAttribute("file", view);
        model.addAttribute("head", head);
        model.addAttribute("settled", plans.settledVersion(view.id()));
        model.addAttribute("goals", goals.all(view.id()));
        model.addAttribute("agreement", plans.agreement(view.id()).orElse(null));
        model.addAttribute("parties", rows.byParty(view));
        model.addAttribute(
                "fresh", view.coordinator() && view.open() ? plans.newReaders(view).size() : 0);
        model.addAttribute("mayAdd", view.writes() && !rows.pens(view).isEmpty());
        model.addAttribute("mayPrint", paper.mayPrint(view));
        model.addAttribute("nextOn", paper.nextOn(view));
        model.addAttribute("days", days.of(view));
        model.addAttribute("audience", paper.audience(view, List.copyOf(head.releasedTo())));
        return "cases/plan";
    }

    /** Who does what when. */
    String lanes(CaseView view, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("lanes", lanes.of(view));
        model.addAttribute(
                "audience", paper.audience(view, List.copyOf(plans.head(view.id()).releasedTo())));
        return "cases/plan-lanes";
    }

    /** Logged as printed; refused where others' facts may not leave the screen (D27). */
    String print(CaseView view, Model model) {
        paper.print(view, "plan");
        plan(view, model);
        return "cases/plan-print";
    }

    /** Logged as printed; refused as any print is. What is restricted is on no paper. */
    PlanForTheYoung forTheYoung(CaseView view) {
        paper.print(view, "plan");
        var head = plans.head(view.id());
        return new PlanForTheYoung(
                head,
                head.settledOn() == null
                        ? Text.text("plans.young.not-settled")
                        : Text.text(
                                "plans.young.settled",
                                plans.settledVersion(view.id()),
                                head.settledOn()),
                goals.all(view.id()),
                rows.onPaper(view),
                days.of(view).left(),
                paper.nextOn(view),
                coordinator(view));
    }

    /** Each settled version with what changed, and what the young person answered to it. */
    String versions(CaseView view, Model model) {
        var past = versions.of(view);
        model.addAttribute("file", view);
        model.addAttribute("versions", past.versions());
        model.addAttribute("since", past.since());
        model.addAttribute("agreements", plans.agreements(view.id()));
        model.addAttribute("words", words);
        model.addAttribute(
                "audience", paper.audience(view, List.copyOf(plans.head(view.id()).releasedTo())));
        return "cases/plan-versions";
    }

    String sheet(CaseView view, UUID seatId, Model model) {
        var sheet = sheet(view, seatId);
        model.addAttribute("sheet", sheet);
        model.addAttribute("audience", paper.promises(view, sheet.seat().area()));
        return "cases/plan-sheet";
    }

    /** Logged as printed, however it is given. */
    PlanSheet sheet(CaseView view, UUID seatId) {
        var seat =
                view.members().stream()
                        .filter(each -> each.id().equals(seatId))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!rows.pens(view).contains(seat.area())) {
            throw new Forbidden();
        }
        paper.printed(view, "plan-sheet");
        return new PlanSheet(
                view,
                seat,
                rows.of(view, each -> each.open() && each.seat().equals(seat.id())),
                paper.nextOn(view),
                coordinator(view));
    }

    private static @Nullable Seat coordinator(CaseView view) {
        return view.members().stream().filter(Seat::coordinator).findFirst().orElse(null);
    }
}
