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
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.ChangedMeanwhile;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.Proposal;
import se.tryggaunga.sharing.Proposals;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** The matrix: who may read what, why and how long. Empty from the beginning. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/omfattning")
class TermsController {

    private static final String PAGE = "sharing/terms";

    private final ConsentPages pages;
    private final Proposals proposals;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    TermsController(
            ConsentPages pages, Proposals proposals, Drafts drafts, Once once, Today today) {
        this.pages = pages;
        this.proposals = proposals;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var view = pages.toWrite(id);
        var form = drafts.find(key(id)).map(Draft::form).orElseGet(() -> prefilled(view));
        return show(view, model, form);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var view = pages.toWrite(id);
        var written = new TermsForm(Form.of(fields));
        int version = written.version();
        var latestEnd = proposals.latestEnd(view.asked().consent().programme());
        var proposal = written.read(view, today.day(), latestEnd);
        if (proposal == null) {
            show(view, model, written.form());
            return written.form().rejected(response, PAGE);
        }
        try {
            var next = once.answer(written.form(), () -> saved(id, version, proposal));
            Notice.after(redirect, "shell.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (ChangedMeanwhile newer) {
            return conflict(id, model, written.form(), newer, response);
        }
    }

    private String saved(UUID id, int version, Proposal proposal) {
        proposals.save(id, version, proposal);
        drafts.drop(key(id));
        return "/forfragningar/" + id + "/samtycke";
    }

    private Form prefilled(ConsentView view) {
        return TermsForm.prefilled(view, proposals.usualEnd(view.asked().consent().programme()));
    }

    private String conflict(
            UUID id, Model model, Form form, ChangedMeanwhile newer, HttpServletResponse response) {
        var view = pages.toWrite(id);
        form.with("version", String.valueOf(view.latest().number()));
        model.addAttribute("theirs", view.latest());
        response.setStatus(newer.status());
        return show(view, model, form);
    }

    private String show(ConsentView view, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("latestEnd", proposals.latestEnd(view.asked().consent().programme()));
        model.addAttribute("languages", TermsForm.languages());
        model.addAttribute("interpreters", TermsForm.interpreters());
        return PAGE;
    }

    private static String key(UUID id) {
        return "sharing.terms." + id;
    }
}
