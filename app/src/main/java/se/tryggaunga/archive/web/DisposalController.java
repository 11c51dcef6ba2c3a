package se.tryggaunga.archive.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.archive.CaseHolds;
import se.tryggaunga.archive.DisposalRules;
import se.tryggaunga.archive.NewRule;
import se.tryggaunga.archive.OwnProposal;
import se.tryggaunga.archive.ProposalTakenBack;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Rules for erasing, what each would erase, holds, and the minutes of what was erased. */
@Controller
@RequestMapping(DisposalController.PATH)
class DisposalController {

    static final String PATH = "/gallring";

    private static final int LONGEST = 36_500;
    private static final int WORDS = 1000;

    private final DisposalRules rules;
    private final CaseHolds holds;
    private final Once once;
    private final Today today;

    DisposalController(DisposalRules rules, CaseHolds holds, Once once, Today today) {
        this.rules = rules;
        this.holds = holds;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        return list(Form.empty(), model);
    }

    @GetMapping("/ny")
    String form(Model model) {
        rules.all();
        return form(Form.empty().with("from", today.day().toString()), model);
    }

    @PostMapping("/ny")
    String propose(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(fields);
        var rule = read(form);
        if (rule == null) {
            rules.all();
            return form.rejected(response, form(form, model));
        }
        return "redirect:" + once.answer(form, () -> PATH + "/" + rules.propose(rule));
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        return look(id, Form.empty(), model);
    }

    @PostMapping("/{id}/godkann")
    String approve(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        try {
            once.answer(
                    form,
                    () -> {
                        rules.approve(id);
                        return "";
                    });
        } catch (OwnProposal | ProposalTakenBack refused) {
            form.reject(refused);
            return form.rejected(response, look(id, form, model));
        }
        Notice.after(redirect, "archive.approved");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/ta-tillbaka")
    String takeBack(@PathVariable UUID id, RedirectAttributes redirect) {
        rules.takeBack(id);
        var settled = rules.one(id).takenBy() != null;
        Notice.after(redirect, settled ? "archive.taken" : "archive.err.approved");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/stopp")
    String hold(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var kind = form.oneOf("held", codes(), "archive.err.kind");
        var reason = form.require("reason", "archive.err.reason");
        form.max("reason", WORDS);
        if (!form.ok()) {
            return form.rejected(response, list(form, model));
        }
        once.answer(
                form,
                () -> {
                    rules.hold(kind, reason);
                    return "";
                });
        Notice.after(redirect, "archive.held");
        return "redirect:" + PATH;
    }

    @PostMapping("/stopp/{id}/hav")
    String lift(@PathVariable UUID id, RedirectAttributes redirect) {
        rules.lift(id);
        Notice.after(redirect, "archive.lifted");
        return "redirect:" + PATH;
    }

    private @Nullable NewRule read(Form form) {
        var kind = form.oneOf("kind", codes(), "archive.err.kind");
        var days = form.number("days", 0, LONGEST, "archive.err.days");
        var decision = form.require("decision", "archive.err.decision");
        form.max("decision", WORDS);
        form.require("decided", "archive.err.decided");
        var decided = form.date("decided", today.day());
        form.require("from", "archive.err.from");
        var from = form.date("from", today.day());
        form.max("why", WORDS);
        if (from != null && from.isBefore(today.day())) {
            form.reject("from", "archive.err.past");
        }
        if (!form.ok() || decided == null || from == null) {
            return null;
        }
        return new NewRule(kind, days.orElseThrow(), decision, decided, from, form.value("why"));
    }

    private String list(Form form, Model model) {
        model.addAttribute("rules", rules.all());
        model.addAttribute("holds", rules.holds());
        model.addAttribute("cases", holds.all());
        model.addAttribute("today", today.day());
        model.addAttribute("minutes", rules.minutes());
        model.addAttribute("kinds", kinds());
        model.addAttribute("form", form);
        return "archive/disposal";
    }

    private String form(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        return "archive/new-rule";
    }

    private String look(UUID id, Form form, Model model) {
        var rule = rules.one(id);
        model.addAttribute("rule", rule);
        model.addAttribute("preview", rules.preview(rule));
        model.addAttribute("mine", rules.isMine(rule));
        model.addAttribute("form", form);
        return "archive/rule";
    }

    private List<String> codes() {
        return rules.kinds().stream().map(DisposalKind::code).toList();
    }

    private List<Option> kinds() {
        return rules.kinds().stream()
                .map(kind -> Option.of(kind.code(), Text.text(kind.key())))
                .toList();
    }
}
