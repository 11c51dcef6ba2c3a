package se.tryggaunga.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import se.tryggaunga.archive.AlreadyHeld;
import se.tryggaunga.archive.CaseHolds;
import se.tryggaunga.archive.NothingToHold;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Holds one case back from every rule, and ends that again with a reason. */
@Controller
@RequestMapping("/gallring/arendestopp")
class CaseHoldController {

    private static final int WORDS = 1000;

    private final CaseHolds holds;
    private final Once once;
    private final Today today;

    CaseHoldController(CaseHolds holds, Once once, Today today) {
        this.holds = holds;
        this.once = once;
        this.today = today;
    }

    @GetMapping("/nytt")
    String form(Model model) {
        holds.all();
        return show(Form.empty(), model);
    }

    @PostMapping("/nytt")
    String place(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        holds.all();
        var form = Form.of(fields);
        var reviewOn = read(form);
        if (form.ok() && reviewOn != null) {
            try {
                var next = once.answer(form, () -> placed(form, reviewOn));
                Notice.after(redirect, "archive.hold.placed");
                return "redirect:" + next;
            } catch (NothingToHold | AlreadyHeld refused) {
                form.reject(refused);
            }
        }
        return form.rejected(response, show(form, model));
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        return look(id, Form.empty(), model);
    }

    @PostMapping("/{id}/hav")
    String end(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var reason = form.require("reason", "archive.err.reason");
        form.max("reason", WORDS);
        if (!form.ok()) {
            return form.rejected(response, look(id, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            holds.end(id, reason);
                            return DisposalController.PATH;
                        });
        Notice.after(redirect, "archive.hold.ended");
        return "redirect:" + next;
    }

    private String placed(Form form, LocalDate reviewOn) {
        holds.place(form.value("number"), form.value("reason"), reviewOn);
        return DisposalController.PATH;
    }

    private @Nullable LocalDate read(Form form) {
        form.require("number", "archive.err.number");
        form.require("reason", "archive.err.reason");
        form.max("reason", WORDS);
        form.require("review", "archive.err.review");
        var day = form.date("review", today.day());
        if (day != null && !day.isAfter(today.day())) {
            form.reject("review", "archive.err.review-past");
        }
        return day;
    }

    private static String show(Form form, Model model) {
        model.addAttribute("form", form);
        return "archive/new-hold";
    }

    private String look(UUID id, Form form, Model model) {
        model.addAttribute("hold", holds.open(id));
        model.addAttribute("form", form);
        model.addAttribute("today", today.day());
        return "archive/hold";
    }
}
