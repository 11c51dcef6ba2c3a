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
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Answers;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.NothingToAssess;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** The judgement that the rules leave to a person: can the young person decide this alone? */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/mognad")
class MaturityController {

    private static final String PAGE = "sharing/maturity";
    private static final int REASONS = 4000;

    private final ConsentPages pages;
    private final Answers answers;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    MaturityController(ConsentPages pages, Answers answers, Drafts drafts, Once once, Today today) {
        this.pages = pages;
        this.answers = answers;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var view = pages.toWrite(id);
        if (view.latestStanding().outcome() != Outcome.ASSESS) {
            throw new NothingToAssess();
        }
        var empty = Form.empty().with("version", String.valueOf(view.latest().number()));
        return show(view, model, drafts.find(key(id)).map(Draft::form).orElse(empty));
    }

    @PostMapping
    String assess(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        int version = form.number("version", 1, 1_000_000, "sharing.err.version").orElse(0);
        var counts = form.oneOf("counts", List.of("yes", "no"), "sharing.err.counts");
        var reasons = form.require("reasons", "sharing.err.reasons");
        form.max("reasons", REASONS);
        if (!form.ok()) {
            show(pages.toWrite(id), model, form);
            return form.rejected(response, PAGE);
        }
        try {
            var next =
                    once.answer(form, () -> assessed(id, version, counts.equals("yes"), reasons));
            Notice.after(redirect, "shell.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (NothingToAssess refused) {
            return refused(id, model, form, refused, response);
        }
    }

    private String assessed(UUID id, int version, boolean counts, String reasons) {
        answers.assess(id, version, counts, reasons);
        drafts.drop(key(id));
        return "/forfragningar/" + id + "/samtycke";
    }

    private String refused(
            UUID id, Model model, Form form, Refusal refused, HttpServletResponse response) {
        form.reject(refused);
        show(pages.toWrite(id), model, form);
        return form.rejected(response, PAGE);
    }

    private static String show(ConsentView view, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return PAGE;
    }

    private static String key(UUID id) {
        return "sharing.maturity." + id;
    }
}
