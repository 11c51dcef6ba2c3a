package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/** What the young person says: words, goals, and whether they agree. */
@Controller
@RequestMapping("/arenden/{number}/plan")
class PlanFormsController {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_GOAL = 500;

    private final Plans plans;
    private final Goals goals;
    private final PlanForms forms;

    PlanFormsController(Plans plans, Goals goals, PlanForms forms) {
        this.plans = plans;
        this.goals = goals;
        this.forms = forms;
    }

    @GetMapping("/rost")
    String voice(@PathVariable String number, Model model) {
        return forms.open(voicePage(number), model);
    }

    @PostMapping("/rost")
    String saveVoice(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                voicePage(number),
                sent,
                form -> {
                    form.require("rost", "plans.error.voice");
                    form.max("rost", LONGEST);
                },
                (view, form) -> {
                    plans.voice(view, PlanForms.version(form, "rost"), form.value("rost"));
                    return view.path("/plan");
                },
                model,
                response);
    }

    @GetMapping({"/mal/nytt", "/mal/{id}"})
    String goal(@PathVariable String number, @PathVariable Optional<UUID> id, Model model) {
        return forms.open(goalPage(number, id), model);
    }

    @PostMapping({"/mal/nytt", "/mal/{id}"})
    String saveGoal(
            @PathVariable String number,
            @PathVariable Optional<UUID> id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                goalPage(number, id),
                sent,
                form -> {
                    form.require("mal", "plans.error.goal");
                    form.max("mal", LONGEST_GOAL);
                },
                (view, form) -> {
                    keep(view, id, form);
                    return view.path("/plan");
                },
                model,
                response);
    }

    @GetMapping("/haller-med")
    String agreement(@PathVariable String number, Model model) {
        return forms.open(agreementPage(number), model);
    }

    @PostMapping("/haller-med")
    String saveAgreement(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                agreementPage(number),
                sent,
                PlanFormsController::checkAgreement,
                (view, form) -> {
                    plans.agree(
                            view, Coded.of(Answer.class, form.value("svar")), form.value("skal"));
                    return view.path("/plan");
                },
                model,
                response);
    }

    private static void checkAgreement(Form form) {
        var answer = form.oneOf("svar", Coded.codes(Answer.class), "plans.error.answer");
        form.max("skal", LONGEST);
        if (form.ok() && Coded.of(Answer.class, answer).needsReason()) {
            form.require("skal", "plans.error.reason");
        }
    }

    private void keep(CaseView view, Optional<UUID> id, Form form) {
        if (id.isEmpty()) {
            goals.add(view, form.value("mal"));
        } else {
            goals.change(
                    view,
                    id.get(),
                    PlanForms.version(form, "mal"),
                    form.value("mal"),
                    form.has("bort", "ja"));
        }
    }

    private PlanForms.Page voicePage(String number) {
        return page(
                number,
                "voice",
                "/plan/rost",
                view -> {
                    var head = plans.head(view.id());
                    return Form.empty()
                            .with("rost", head.voice())
                            .with("v-rost", String.valueOf(head.version()));
                },
                (_, _) -> {});
    }

    private PlanForms.Page goalPage(String number, Optional<UUID> id) {
        return page(
                number,
                "goal",
                "/plan/mal/" + id.map(UUID::toString).orElse("nytt"),
                view -> id.map(each -> prefilled(view, each)).orElseGet(Form::empty),
                (_, model) -> model.addAttribute("goalId", id.map(UUID::toString).orElse(null)));
    }

    private PlanForms.Page agreementPage(String number) {
        return page(number, "agreement", "/plan/haller-med", _ -> Form.empty(), (_, _) -> {});
    }

    private Form prefilled(CaseView view, UUID id) {
        Goal goal =
                goals.all(view.id()).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Form.empty().with("mal", goal.words()).with("v-mal", String.valueOf(goal.version()));
    }

    private static PlanForms.Page page(
            String number,
            String what,
            String action,
            Function<CaseView, Form> prefill,
            BiConsumer<CaseView, Model> fill) {
        return new PlanForms.Page(
                number, CaseTab.PLAN, what, "cases/plan-" + what, action, prefill, fill);
    }
}
