package se.tryggaunga.leaving.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.leaving.Leavings;
import se.tryggaunga.leaving.SomebodyHasActed;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;

/** Somebody leaves: all their cases and tasks to a colleague, in one go. */
@Controller
@RequestMapping(LeavingController.PATH)
class LeavingController {

    static final String PATH = "/overlamningar";

    private final Leavings leavings;
    private final Organisation organisation;
    private final Once once;

    LeavingController(Leavings leavings, Organisation organisation, Once once) {
        this.leavings = leavings;
        this.organisation = organisation;
        this.once = once;
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
        var successors =
                leavings.successors(leavings.worker(assignment)).stream()
                        .map(each -> each.assignment().toString())
                        .toList();
        var to = form.oneOf("till", successors, "leaving.err.to");
        if (!form.ok()) {
            return form.rejected(response, show(assignment, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> PATH + "/" + leavings.handOver(assignment, UUID.fromString(to)));
        Notice.after(redirect, "leaving.done");
        return "redirect:" + next;
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
