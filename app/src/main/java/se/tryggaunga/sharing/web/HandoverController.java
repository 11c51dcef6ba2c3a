package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.handover.HandoverPages;
import se.tryggaunga.sharing.handover.HandoverView;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** What was handed over, for the one who received it, the one who decides and those who asked. */
@Controller
@RequestMapping(HandoverController.PATH)
class HandoverController {

    static final String PATH = "/utlamnanden";

    private static final String PAGE = "sharing/handover";

    private final HandoverPages pages;
    private final HandoverWords words;
    private final Once once;
    private final Today today;

    HandoverController(HandoverPages pages, HandoverWords words, Once once, Today today) {
        this.pages = pages;
        this.words = words;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", pages.mine());
        model.addAttribute("words", words);
        model.addAttribute("today", today.day());
        return "sharing/handovers";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Model model) {
        return show(pages.open(id), Form.empty(), model);
    }

    @PostMapping("/{id}/beslut")
    String decide(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var given = form.oneOf("given", List.of("yes", "no"), "sharing.handover.err.given");
        form.max("reason", HandingForm.LONG);
        if (given.equals("no")) {
            form.require("reason", "sharing.handover.err.reason");
        }
        if (!form.ok()) {
            return form.rejected(response, show(pages.open(id), form, model));
        }
        var next = once.answer(form, () -> decided(id, given.equals("yes"), form.value("reason")));
        Notice.after(
                redirect, given.equals("yes") ? "sharing.handing.given" : "sharing.handover.no");
        return "redirect:" + next;
    }

    @PostMapping("/{id}/upphor")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        pages.end(id);
        Notice.after(redirect, "sharing.handover.ended");
        return "redirect:" + PATH + "/" + id;
    }

    private String decided(UUID id, boolean given, String reason) {
        pages.decide(id, given, reason);
        return PATH + "/" + id;
    }

    private String show(HandoverView view, Form form, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("words", words);
        return PAGE;
    }
}
