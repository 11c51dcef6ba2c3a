package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
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
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S44: before, during and after a meeting, on one page. */
@Controller
@RequestMapping("/arenden/{number}/moten/{id}")
class MeetingController {

    private static final int LONGEST_TOPIC = 300;

    private final Meetings meetings;
    private final Minutes minutes;
    private final MeetingPages shown;
    private final PlanForms forms;

    MeetingController(Meetings meetings, Minutes minutes, MeetingPages shown, PlanForms forms) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.shown = shown;
        this.forms = forms;
    }

    @GetMapping
    String meeting(@PathVariable String number, @PathVariable UUID id, Model model) {
        return forms.open(page(number, id), model);
    }

    /** Who came and what was decided: one form, saved as often as one likes. */
    @PostMapping
    String write(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return forms.save(
                page(number, id),
                sent,
                form -> check(form, sent),
                (view, form) -> {
                    keep(view, id, sent, form);
                    if (form.has("sedan", "atagande")) {
                        return view.path("/plan/atagande/nytt?mote=" + id);
                    }
                    Notice.after(redirect, "plans.minutes.saved");
                    return view.path("/moten/" + id);
                },
                model,
                response);
    }

    /** Saves what stands on the page and adopts it, in one click. */
    @PostMapping("/justera")
    String adopt(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return forms.save(
                page(number, id),
                sent,
                form -> check(form, sent),
                (view, form) -> {
                    keep(view, id, sent, form);
                    minutes.adopt(view, id);
                    Notice.after(redirect, "plans.adopted");
                    return view.path("/moten/" + id);
                },
                model,
                response);
    }

    private void keep(CaseView view, UUID id, MultiValueMap<String, String> sent, Form form) {
        meetings.came(view, id, Set.copyOf(form.values("kom")));
        if (!form.value("punkt").isEmpty()) {
            meetings.addItem(view, id, form.value("punkt"));
        }
        minutes.write(view, id, DecisionFields.typed(form, sent));
        form.values("bort").forEach(item -> meetings.dropItem(view, id, PlanForms.id(item)));
    }

    private static void check(Form form, MultiValueMap<String, String> sent) {
        DecisionFields.check(form, sent);
        form.max("punkt", LONGEST_TOPIC);
    }

    private PlanForms.Page page(String number, UUID id) {
        return new PlanForms.Page(
                number,
                CaseTab.MEETINGS,
                "minutes",
                "cases/meeting",
                "/moten/" + id,
                view -> shown.prefill(view, id),
                (view, model) -> shown.fill(view, id, model));
    }
}
