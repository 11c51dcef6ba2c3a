package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
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
import se.tryggaunga.cases.Closings;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;

/** S18: how it ended, what remains and who holds it, and who can read until when. */
@Controller
@RequestMapping("/arenden/{number}/avsluta")
class ClosingController {

    private static final int LONGEST = 4_000;
    private static final List<String> ENDS = List.of("stopped", "carried");

    private final Closings closings;
    private final Goals goals;
    private final PromiseRows rows;
    private final PlanForms forms;

    ClosingController(Closings closings, Goals goals, PromiseRows rows, PlanForms forms) {
        this.closings = closings;
        this.goals = goals;
        this.rows = rows;
        this.forms = forms;
    }

    @GetMapping
    String blank(@PathVariable String number, Model model) {
        return forms.open(page(number), model);
    }

    @PostMapping
    String close(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return forms.save(
                page(number),
                sent,
                form -> check(form, sent),
                (view, form) -> {
                    var until = closings.close(view, settled(view, form));
                    Notice.after(redirect, "plans.closed", until);
                    return view.path("");
                },
                model,
                response);
    }

    /**
     * Every open promise and every goal on the page is answered: the page sends a mark for each.
     */
    private static void check(Form form, MultiValueMap<String, String> sent) {
        form.require("skal", "plans.error.closing-reason");
        for (var id : sent.getOrDefault("atagande", List.of())) {
            form.oneOf("hur-" + id, ENDS, "plans.error.open-promise");
        }
        for (var id : sent.getOrDefault("mal", List.of())) {
            form.oneOf("mal-" + id, Coded.codes(Result.class), "plans.error.result");
        }
        form.require("rost", "plans.error.view");
        for (var field : List.of("rost", "vardnadshavare", "kvar")) {
            form.max(field, LONGEST);
        }
    }

    private Closings.Settled settled(CaseView view, Form form) {
        var open = new HashMap<UUID, Standing>();
        for (var commitment : closings.open(view.id())) {
            var written = form.value("hur-" + commitment.id());
            var standing = ENDS.contains(written) ? written : "stopped";
            open.put(commitment.id(), Coded.of(Standing.class, standing));
        }
        var results = new HashMap<UUID, Result>();
        for (var goal : goals.all(view.id())) {
            var written = form.value("mal-" + goal.id());
            if (Coded.codes(Result.class).contains(written)) {
                results.put(goal.id(), Coded.of(Result.class, written));
            }
        }
        var words =
                new Closing.Words(
                        form.value("rost"), form.value("vardnadshavare"), form.value("kvar"));
        return new Closings.Settled(form.value("skal"), results, open, words);
    }

    private PlanForms.Page page(String number) {
        return new PlanForms.Page(
                number,
                CaseTab.PLAN,
                "closing",
                "cases/closing",
                "/avsluta",
                _ -> Form.empty(),
                (view, model) -> {
                    model.addAttribute(
                            "reasons",
                            closings.reasons(view).stream()
                                    .map(each -> Option.of(each.code(), each.text()))
                                    .toList());
                    model.addAttribute("open", rows.of(view, each -> each.open()));
                    model.addAttribute("goals", goals.all(view.id()));
                    model.addAttribute("until", closings.readableUntil(view));
                    model.addAttribute("closing", closings.find(view.id()).orElse(null));
                });
    }
}
