package se.tryggaunga.asks.web;

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
import se.tryggaunga.asks.Asks;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** One party in a case asks another for something, and is answered. */
@Controller
@RequestMapping("/arenden/{number}/begaran")
class AskController {

    private static final String ALL = "asks";
    private static final String ONE = "ask";

    private final CasePages pages;
    private final Asks asks;
    private final AskPage page;
    private final Once once;

    AskController(CasePages pages, Asks asks, AskPage page, Once once) {
        this.pages = pages;
        this.asks = asks;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String list(@PathVariable String number, Model model) {
        return list(number, new AskForm(Form.empty()), model);
    }

    @PostMapping
    String ask(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = new AskForm(Form.of(fields));
        pages.read(number, CaseTab.OVERVIEW, ALL, view -> page.check(view, sent));
        if (sent.form().ok()) {
            try {
                var next = once.answer(sent.form(), () -> asked(number, sent));
                Notice.after(redirect, "asks.sent");
                return "redirect:" + next;
            } catch (Refusal no) {
                if (no.status() != AskForm.WRONG) {
                    throw no;
                }
                sent.form().reject(no);
            }
        }
        return sent.form().rejected(response, list(number, sent, model));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String number, @PathVariable UUID id, Model model) {
        return one(number, id, new TurnForm(Form.empty()), model);
    }

    @PostMapping("/{id}")
    String turn(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = new TurnForm(Form.of(fields));
        pages.read(number, CaseTab.OVERVIEW, ONE, view -> page.check(view, id, sent));
        if (sent.form().ok()) {
            try {
                var next = once.answer(sent.form(), () -> turned(number, id, sent));
                Notice.after(redirect, "asks.turned." + sent.turn().code());
                return "redirect:" + next;
            } catch (Refusal no) {
                if (no.status() != AskForm.WRONG) {
                    throw no;
                }
                sent.form().reject(no);
            }
        }
        return sent.form().rejected(response, one(number, id, sent, model));
    }

    private String list(String number, AskForm sent, Model model) {
        return pages.read(number, CaseTab.OVERVIEW, ALL, view -> page.list(view, sent, model));
    }

    private String one(String number, UUID id, TurnForm sent, Model model) {
        return pages.read(number, CaseTab.OVERVIEW, ONE, view -> page.one(view, id, sent, model));
    }

    private String asked(String number, AskForm sent) {
        return pages.write(
                number, view -> view.path("/begaran/") + asks.ask(view, sent.ask(page.today())));
    }

    private String turned(String number, UUID id, TurnForm sent) {
        return pages.write(
                number,
                view -> {
                    asks.turn(view, id, sent.after(), sent.newTurn());
                    return view.path("/begaran/") + id;
                });
    }
}
