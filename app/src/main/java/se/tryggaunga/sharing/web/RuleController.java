package se.tryggaunga.sharing.web;

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
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.RuleChanges;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The rules about telling: all of them, one of them, and a change looked at before it holds. */
@Controller
@RequestMapping(RuleController.PATH)
class RuleController {

    static final String PATH = "/installningar/regler";

    private final RuleChanges changes;
    private final RuleBooks books;
    private final RulePage page;

    RuleController(RuleChanges changes, RuleBooks books, RulePage page) {
        this.changes = changes;
        this.books = books;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        var all = changes.all();
        model.addAttribute("rules", books.today().all());
        model.addAttribute("waiting", all.stream().filter(each -> !each.isApproved()).toList());
        model.addAttribute("approved", all.stream().filter(each -> each.isApproved()).toList());
        return "sharing/rules";
    }

    @GetMapping("/{rule}")
    String one(@PathVariable String rule, Model model) {
        return one(rule, RuleForm.of(changes.rule(rule)), model);
    }

    @PostMapping("/{rule}")
    String propose(
            @PathVariable String rule,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new RuleForm(Form.of(fields), changes.rule(rule), books.today().words());
        if (!sent.isFit()) {
            return sent.form().rejected(response, one(rule, sent.form(), model));
        }
        var id = sent.id();
        changes.propose(id, rule, sent.written(), sent.form().value("why"));
        return "redirect:" + PATH + "/andring/" + id;
    }

    @GetMapping("/andring/{id}")
    String look(@PathVariable UUID id, Model model) {
        return look(id, Form.empty().with("from", books.day().toString()), model);
    }

    @PostMapping("/andring/{id}/godkann")
    String approve(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.require("from", "sharing.rules.err.from");
        var from = form.date("from", books.day());
        if (from != null && from.isBefore(books.day())) {
            form.reject("from", "sharing.rules.err.past");
        }
        if (from == null || !form.ok()) {
            return form.rejected(response, look(id, form, model));
        }
        changes.approve(id, from);
        Notice.after(redirect, "sharing.rules.approved");
        return "redirect:" + PATH + "/andring/" + id;
    }

    private String one(String id, Form form, Model model) {
        var rule = changes.rule(id);
        model.addAttribute("rule", rule);
        model.addAttribute("form", form);
        model.addAttribute("facts", page.facts(rule));
        model.addAttribute("deciders", page.deciders());
        model.addAttribute("states", page.states());
        return "sharing/rule";
    }

    private String look(UUID id, Form form, Model model) {
        var change = changes.one(id);
        var from = change.appliesFrom();
        model.addAttribute("change", change);
        model.addAttribute("form", form);
        model.addAttribute("day", books.day());
        model.addAttribute("fields", page.fields(change));
        model.addAttribute("altered", changes.preview(id, from == null ? books.day() : from));
        model.addAttribute("tried", changes.examples());
        return "sharing/rule-change";
    }
}
