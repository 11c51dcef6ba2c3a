package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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
import se.tryggaunga.cases.FollowUps;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Goes through the promises one by one. */
@Controller
@RequestMapping("/arenden/{number}/uppfoljning")
class FollowUpController {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final List<String> STANDINGS = List.of("agreed", "started", "done", "stopped");

    private final FollowUps followUps;
    private final Goals goals;
    private final PromiseRows rows;
    private final PlanForms forms;

    FollowUpController(FollowUps followUps, Goals goals, PromiseRows rows, PlanForms forms) {
        this.followUps = followUps;
        this.goals = goals;
        this.rows = rows;
        this.forms = forms;
    }

    @GetMapping
    String blank(@PathVariable String number, Model model) {
        return forms.open(page(number), model);
    }

    @PostMapping
    String save(
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
                    followUps.save(view, gone(view, form));
                    Notice.after(redirect, "plans.followed-up");
                    return view.path("/plan");
                },
                model,
                response);
    }

    private static void check(Form form, MultiValueMap<String, String> sent) {
        form.require("rost", "plans.error.view");
        form.max("rost", LONGEST);
        form.require("nasta", "plans.error.next");
        PlanWords.comingDay(form, "nasta");
        for (var name : sent.keySet()) {
            if (name.startsWith("rad-")) {
                form.max(name, LONGEST_LINE);
                standing(form, name, "rad-");
            }
            if (name.startsWith("dag-")) {
                PlanWords.comingDay(form, name);
                standing(form, name, "dag-");
            }
        }
    }

    /** What is written about a promise needs what became of it, or it would be kept nowhere. */
    private static void standing(Form form, String name, String start) {
        if (!form.value(name).isEmpty()) {
            var how = "hur-" + name.substring(start.length());
            form.oneOf(how, STANDINGS, "plans.error.happened");
        }
    }

    private FollowUps.Gone gone(CaseView view, Form form) {
        var happened = new ArrayList<FollowUps.Happened>();
        for (var row : rows.of(view, each -> each.open())) {
            var id = row.commitment().id();
            var standing = form.value("hur-" + id);
            if (row.may() && STANDINGS.contains(standing)) {
                happened.add(
                        new FollowUps.Happened(
                                id,
                                Coded.of(Standing.class, standing),
                                form.value("rad-" + id),
                                form.date("dag-" + id)));
            }
        }
        var rated = new ArrayList<FollowUps.Rated>();
        for (var goal : goals.all(view.id())) {
            var rating = form.value("skattning-" + goal.id());
            if (Coded.codes(Rating.class).contains(rating)) {
                rated.add(new FollowUps.Rated(goal.id(), Coded.of(Rating.class, rating)));
            }
        }
        return new FollowUps.Gone(happened, rated, form.value("rost"), form.date("nasta"));
    }

    private PlanForms.Page page(String number) {
        return new PlanForms.Page(
                number,
                CaseTab.PLAN,
                "follow-up",
                "cases/follow-up",
                "/uppfoljning",
                _ -> Form.empty(),
                (view, model) -> {
                    model.addAttribute("rows", rows.of(view, each -> each.open()));
                    model.addAttribute("goals", goals.all(view.id()));
                    model.addAttribute("earlier", followUps.all(view.id()));
                    model.addAttribute("days", followUps.leadTimes(view));
                });
    }
}
