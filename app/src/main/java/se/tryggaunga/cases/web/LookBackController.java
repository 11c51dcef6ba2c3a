package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.shell.Text;

/** What the time together has been, for the follow-up after a year and for the end. */
@Controller
@RequestMapping("/arenden/{number}/aterblick")
class LookBackController {

    private final CasePages pages;
    private final LookBackPages shown;
    private final Plans plans;
    private final PlanPaper rules;
    private final CasePaper paper;

    LookBackController(
            CasePages pages, LookBackPages shown, Plans plans, PlanPaper rules, CasePaper paper) {
        this.pages = pages;
        this.shown = shown;
        this.plans = plans;
        this.rules = rules;
        this.paper = paper;
    }

    @GetMapping
    String page(@PathVariable String number, Model model) {
        return pages.read(
                number,
                CaseTab.PLAN,
                "look-back",
                view -> {
                    model.addAttribute("file", view);
                    model.addAttribute("back", shown.of(view));
                    model.addAttribute("mayPrint", rules.mayPrint(view));
                    var readers = List.copyOf(plans.head(view.id()).releasedTo());
                    model.addAttribute("audience", rules.audience(view, readers));
                    return "cases/look-back";
                });
    }

    /** Refused where others' facts may not leave the screen (D27). */
    @GetMapping("/aterblick.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        var pdf =
                pages.read(
                        number,
                        CaseTab.PLAN,
                        "look-back",
                        view -> {
                            rules.print(view, "look-back");
                            return paper.of(
                                    Text.text("plans.back"),
                                    "look-back",
                                    Map.of("back", shown.onPaper(view)));
                        });
        return CasePaper.file("aterblick.pdf", pdf);
    }
}
