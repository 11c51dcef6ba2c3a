package se.tryggaunga.cases.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.shell.Text;

/** What leaves a meeting on paper. That it did is in the log. */
@Controller
@RequestMapping("/arenden/{number}")
class CasePaperController {

    private final CasePages pages;
    private final MeetingPapers meetings;
    private final PlanPages plan;
    private final CasePaper paper;

    CasePaperController(CasePages pages, MeetingPapers meetings, PlanPages plan, CasePaper paper) {
        this.pages = pages;
        this.meetings = meetings;
        this.plan = plan;
        this.paper = paper;
    }

    @GetMapping("/moten/{id}/kallelse.pdf")
    ResponseEntity<byte[]> invitation(@PathVariable String number, @PathVariable UUID id) {
        var pdf =
                pages.read(
                        number,
                        CaseTab.MEETINGS,
                        "meeting-invitation",
                        view -> meetings.invitation(view, id));
        return CasePaper.file("kallelse.pdf", pdf);
    }

    @GetMapping("/moten/{id}/protokoll.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable String number, @PathVariable UUID id) {
        var pdf =
                pages.read(number, CaseTab.MEETINGS, "minutes", view -> meetings.minutes(view, id));
        return CasePaper.file("protokoll.pdf", pdf);
    }

    @GetMapping("/plan/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable String number) {
        var pdf =
                pages.read(
                        number,
                        CaseTab.PLAN,
                        "plan",
                        view ->
                                paper.of(
                                        Text.text("plans.young.title"),
                                        "plan",
                                        Map.of("plan", plan.forTheYoung(view))));
        return CasePaper.file("plan.pdf", pdf);
    }

    @GetMapping("/plan/lapp/{seat}/atagandelapp.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, @PathVariable UUID seat) {
        var pdf =
                pages.read(
                        number,
                        CaseTab.PLAN,
                        "plan-sheet",
                        view ->
                                paper.of(
                                        Text.text("plans.sheet"),
                                        "sheet",
                                        Map.of("sheet", plan.sheet(view, seat))));
        return CasePaper.file("atagandelapp.pdf", pdf);
    }
}
