package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.handover.Answered;
import se.tryggaunga.sharing.handover.Asking;
import se.tryggaunga.sharing.handover.Chosen;
import se.tryggaunga.sharing.handover.Handovers;
import se.tryggaunga.sharing.handover.Reasons;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/**
 * Hands over one of the own party's facts on another ground: three questions, then the rules'
 * answer with its circumstances, and a person's decision.
 */
@Controller
@RequestMapping("/utlamnanden/nytt/{word}/{scope}/{fact}")
class HandingController {

    private final Handovers handovers;
    private final HandingPage page;
    private final RuleBooks books;
    private final Drafts drafts;
    private final Once once;

    HandingController(
            Handovers handovers, HandingPage page, RuleBooks books, Drafts drafts, Once once) {
        this.handovers = handovers;
        this.page = page;
        this.books = books;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping
    String ask(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            Model model) {
        var asking = handovers.asking(word, scope, fact);
        var form =
                drafts.find(HandingPage.draft(asking))
                        .map(Draft::form)
                        .orElseGet(() -> page.empty(asking));
        return page.questions(asking, form, path(word, scope, fact), model);
    }

    @PostMapping
    String answer(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asking = handovers.asking(word, scope, fact);
        var form = Form.of(fields);
        var path = path(word, scope, fact);
        if (form.has("step", "back")) {
            return page.questions(asking, form, path, model);
        }
        var read = page.read(asking, form);
        var chosen = read.chosen(Circumstances.of(form, books.today().words()));
        if (chosen == null) {
            return form.rejected(response, page.questions(asking, form, path, model));
        }
        var answered = handovers.answer(asking, chosen);
        var wants = form.has("step", "decide") || form.has("step", "prepare");
        if (!wants || !answered.possible()) {
            return page.answer(asking, chosen, answered, form, path, model);
        }
        return done(read, new Wanted(asking, chosen, answered, path), model, response, redirect);
    }

    private String done(
            HandingForm read,
            Wanted wanted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = read.form();
        var reasons = read.reasons(wanted.answered.toWeigh());
        var self = form.has("step", "decide") && wanted.answered.mine();
        var decider = self ? null : read.decider(wanted.answered.deciders());
        if (!form.ok()) {
            var shown =
                    page.answer(
                            wanted.asking,
                            wanted.chosen,
                            wanted.answered,
                            form,
                            wanted.path,
                            model);
            return form.rejected(response, shown);
        }
        var next = once.answer(form, () -> kept(wanted, reasons, decider));
        Notice.after(redirect, self ? "sharing.handing.given" : "sharing.handing.waits");
        return "redirect:" + next;
    }

    private String kept(Wanted wanted, Reasons reasons, @Nullable UUID decider) {
        drafts.drop(HandingPage.draft(wanted.asking));
        var id = handovers.prepare(wanted.asking, wanted.chosen, reasons, decider);
        return "/utlamnanden/" + id;
    }

    private static String path(String word, UUID scope, UUID fact) {
        return "/utlamnanden/nytt/" + word + "/" + scope + "/" + fact;
    }

    /** What is about to be done. */
    private record Wanted(Asking asking, Chosen chosen, Answered answered, String path) {}
}
