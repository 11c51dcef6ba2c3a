package se.tryggaunga.cases.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S16: the young person's words, the goals, what each party has promised. */
@Controller
@RequestMapping("/arenden/{number}/plan")
class PlanController {

    private final CasePages pages;
    private final Plans plans;
    private final Goals goals;
    private final PlanPages shown;
    private final PlanForms forms;

    PlanController(CasePages pages, Plans plans, Goals goals, PlanPages shown, PlanForms forms) {
        this.pages = pages;
        this.plans = plans;
        this.goals = goals;
        this.shown = shown;
        this.forms = forms;
    }

    @GetMapping
    String plan(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.PLAN, "plan", view -> shown.plan(view, model));
    }

    @GetMapping("/versioner")
    String versions(@PathVariable String number, Model model) {
        return pages.read(
                number, CaseTab.PLAN, "plan-versions", view -> shown.versions(view, model));
    }

    @GetMapping("/tidslinje")
    String lanes(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.PLAN, "plan-lanes", view -> shown.lanes(view, model));
    }

    @PostMapping("/faststall")
    String settle(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return forms.press(
                number,
                Form.of(sent),
                view -> {
                    plans.settle(view);
                    Notice.after(redirect, "plans.is-settled");
                    return view.path("/plan");
                });
    }

    /** Shows the plan to those who came after it was written: its owner decides (D22). */
    @PostMapping("/dela")
    String widen(@PathVariable String number, @RequestParam MultiValueMap<String, String> sent) {
        return forms.press(
                number,
                Form.of(sent),
                view -> {
                    plans.widen(view);
                    return view.path("/plan");
                });
    }

    /** The young person's own answer, one click. */
    @PostMapping("/mal/{id}/skattning")
    String rate(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of(sent);
        var written = form.value("skattning");
        return forms.press(
                number,
                form,
                view -> {
                    if (Coded.codes(Rating.class).contains(written)) {
                        goals.rate(view, id, Coded.of(Rating.class, written));
                    }
                    return view.path("/plan#mal-") + id;
                });
    }

    @PostMapping("/utskrift")
    String print(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.PLAN, "plan", view -> shown.print(view, model));
    }

    /** For one who does not sign in: their own promises on a sheet of paper (D32). */
    @GetMapping("/lapp/{seat}")
    String sheet(@PathVariable String number, @PathVariable UUID seat, Model model) {
        return pages.read(
                number, CaseTab.PLAN, "plan-sheet", view -> shown.sheet(view, seat, model));
    }
}
