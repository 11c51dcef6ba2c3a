package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.shell.Notice;

/**
 * Mötesläge (S44): the whole screen for this meeting and nothing else, one step at a time. Whatever
 * button is pressed, what stands there is saved first.
 */
@Controller
@RequestMapping("/arenden/{number}/moten/{id}/lage")
class MeetingModeController {

    private final MeetingModePages shown;
    private final MeetingModeSteps steps;
    private final PlanForms forms;

    MeetingModeController(MeetingModePages shown, MeetingModeSteps steps, PlanForms forms) {
        this.shown = shown;
        this.steps = steps;
        this.forms = forms;
    }

    @GetMapping
    String step(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "steg", defaultValue = ModeStep.CAME) String step,
            Model model) {
        return forms.open(page(number, id, step), model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "steg", defaultValue = "") String step,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return forms.save(
                page(number, id, step),
                sent,
                form -> MeetingModeSteps.check(step, form, sent),
                (view, form) -> {
                    var saved = steps.save(view, id, step, form, sent);
                    if (saved.promised()) {
                        Notice.after(redirect, "plans.mode.promised");
                    }
                    return at(view.path("/moten/" + id), saved.next());
                },
                model,
                response);
    }

    /** The one button that makes the minutes. */
    @PostMapping("/justera")
    String adopt(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return forms.save(
                page(number, id, ModeStep.END),
                sent,
                _ -> {},
                (view, _) -> {
                    steps.adopt(view, id);
                    Notice.after(redirect, "plans.adopted");
                    return at(view.path("/moten/" + id), ModeStep.END);
                },
                model,
                response);
    }

    private PlanForms.Page page(String number, UUID id, String step) {
        return new PlanForms.Page(
                number,
                CaseTab.MEETINGS,
                "mode",
                "cases/mode",
                at("/moten/" + id, step),
                view -> shown.prefill(view, id, step),
                (view, model) -> shown.fill(view, id, step, model));
    }

    private static String at(String meeting, String step) {
        return meeting + "/lage?steg=" + step;
    }
}
