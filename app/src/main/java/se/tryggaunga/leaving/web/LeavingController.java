package se.tryggaunga.leaving.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.leaving.Handover;
import se.tryggaunga.leaving.Leavings;
import se.tryggaunga.leaving.NotLent;
import se.tryggaunga.leaving.SomebodyHasActed;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Somebody leaves or is away: their cases and tasks to a colleague, in one go. */
@Controller
@RequestMapping(LeavingController.PATH)
class LeavingController {

    static final String PATH = "/overlamningar";

    /** Years that somebody may be away. */
    private static final int LONGEST = 1;

    private final Leavings leavings;
    private final Organisation organisation;
    private final Once once;
    private final Today today;

    LeavingController(Leavings leavings, Organisation organisation, Once once, Today today) {
        this.leavings = leavings;
        this.organisation = organisation;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("workers", leavings.workers());
        model.addAttribute("organisation", organisation);
        return "leaving/workers";
    }

    @GetMapping("/ny/{assignment}")
    String form(@PathVariable UUID assignment, Model model) {
        return show(assignment, Form.empty(), model);
    }

    @PostMapping("/ny/{assignment}")
    String handOver(
            @PathVariable UUID assignment,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var before = once.before(form);
        if (before.isPresent()) {
            return "redirect:" + before.get();
        }
        var leaver = leavings.worker(assignment);
        var successors =
                leavings.successors(leaver).stream()
                        .map(each -> each.assignment().toString())
                        .toList();
        var to = form.oneOf("till", successors, "leaving.err.to");
        var back = back(form);
        var chosen = chosen(form, leavings.numbers(leaver));
        if (!form.ok()) {
            return form.rejected(response, show(assignment, form, model));
        }
        var next =
                once.answer(
                        form,
                        () ->
                                PATH
                                        + "/"
                                        + leavings.handOver(
                                                new Handover(
                                                        assignment,
                                                        UUID.fromString(to),
                                                        back,
                                                        chosen)));
        Notice.after(redirect, "leaving.done");
        return "redirect:" + next;
    }

    private @Nullable LocalDate back(Form form) {
        var day = form.date("tillbaka", today.day());
        if (day != null
                && (!day.isAfter(today.day()) || day.isAfter(today.day().plusYears(LONGEST)))) {
            form.reject("tillbaka", "leaving.err.back");
        }
        return day;
    }

    /** One that is not held any more is said, and never taken for all of them. */
    private static List<String> chosen(Form form, List<String> held) {
        var chosen = form.values("arenden").stream().filter(each -> !each.isEmpty()).toList();
        if (!held.containsAll(chosen)) {
            form.reject("arenden", "leaving.err.which");
        }
        return chosen;
    }

    @PostMapping("/{id}/tillbaka")
    String giveBack(
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        UUID receipt;
        try {
            receipt = leavings.giveBack(id);
        } catch (NotLent late) {
            var form = Form.empty();
            form.reject(late);
            return form.rejected(response, receipt(id, form, model));
        }
        Notice.after(redirect, "leaving.given-back");
        return "redirect:" + PATH + "/" + receipt;
    }

    @GetMapping("/{id}")
    String receipt(@PathVariable UUID id, Model model) {
        return receipt(id, Form.empty(), model);
    }

    @PostMapping("/{id}/angra")
    String undo(
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            leavings.undo(id);
        } catch (SomebodyHasActed late) {
            var form = Form.empty();
            form.reject(late);
            return form.rejected(response, receipt(id, form, model));
        }
        Notice.after(redirect, "leaving.undone");
        return "redirect:" + PATH + "/" + id;
    }

    private String show(UUID assignment, Form form, Model model) {
        var leaver = leavings.worker(assignment);
        model.addAttribute("leaver", leaver);
        model.addAttribute("form", form);
        model.addAttribute("organisation", organisation);
        model.addAttribute("today", today.day());
        model.addAttribute(
                "numbers",
                leavings.numbers(leaver).stream()
                        .map(number -> Option.of(number, Text.text("cases.case", number)))
                        .toList());
        model.addAttribute(
                "successors",
                leavings.successors(leaver).stream()
                        .map(each ->
                                Option.of(
                                        each.assignment().toString(),
                                        each.name()
                                                + ", "
                                                + organisation.functionTitle(each.function())
                                                + ", "
                                                + each.unit()))
                        .toList());
        return "leaving/hand-over";
    }

    private String receipt(UUID id, Form form, Model model) {
        model.addAttribute("receipt", leavings.receipt(id));
        model.addAttribute("form", form);
        model.addAttribute("organisation", organisation);
        return "leaving/receipt";
    }
}
