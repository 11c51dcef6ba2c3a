package se.tryggaunga.sharing.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.ChangedMeanwhile;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.Proposals;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The same yes for longer: one day to choose, and then the family is asked. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/forlang")
class ExtensionController {

    private static final String PAGE = "sharing/extension";

    private final ConsentPages pages;
    private final Proposals proposals;
    private final Once once;
    private final Today today;

    ExtensionController(ConsentPages pages, Proposals proposals, Once once, Today today) {
        this.pages = pages;
        this.proposals = proposals;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var view = toExtend(id);
        var form =
                Form.empty()
                        .with("version", String.valueOf(view.latest().number()))
                        .with("until", longer(view).toString());
        return show(view, model, form);
    }

    @PostMapping
    String extend(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        // A second press finds the question asked; its answer is the first one's.
        var view = pages.toWrite(id);
        int version = form.number("version", 1, 1_000_000, "sharing.err.version").orElse(0);
        var until = until(form, view);
        if (!form.ok() || until == null) {
            show(view, model, form);
            return form.rejected(response, PAGE);
        }
        var next = once.answer(form, () -> extended(id, version, until));
        Notice.after(redirect, "sharing.extended");
        return "redirect:" + next;
    }

    private String extended(UUID id, int version, LocalDate until) {
        proposals.extend(id, version, until);
        return "/forfragningar/" + id + "/samtycke";
    }

    private @Nullable LocalDate until(Form form, ConsentView view) {
        form.require("until", "sharing.err.until");
        var until = form.date("until", today.day());
        var latest = proposals.latestEnd(programme(view));
        if (until != null && !until.isAfter(view.latest().terms().until())) {
            form.reject("until", "sharing.err.until-not-longer", view.latest().terms().until());
        } else if (until != null && until.isAfter(latest)) {
            form.reject("until", "sharing.err.until-late", latest);
        }
        return until;
    }

    /** The usual length from now, or as long as it can be where that is no longer than before. */
    private LocalDate longer(ConsentView view) {
        var usual = proposals.usualEnd(programme(view));
        return usual.isAfter(view.latest().terms().until())
                ? usual
                : proposals.latestEnd(programme(view));
    }

    private ConsentView toExtend(UUID id) {
        var view = pages.toWrite(id);
        if (!view.mayExtend()) {
            throw new ChangedMeanwhile();
        }
        return view;
    }

    private String show(ConsentView view, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("latestEnd", proposals.latestEnd(programme(view)));
        return PAGE;
    }

    private static String programme(ConsentView view) {
        return view.asked().consent().programme();
    }
}
