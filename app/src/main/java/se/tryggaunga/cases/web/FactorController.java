package se.tryggaunga.cases.web;

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
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.factors.FactorChanged;
import se.tryggaunga.cases.factors.Factors;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S14 in depth: what protects and what is a risk, factor by factor, side by side. */
@Controller
@RequestMapping("/arenden/{number}" + FactorFill.FACTORS)
class FactorController {

    private static final String PAGE = "factors";
    private static final String FORM = "cases/factor-fill";

    private final CasePages pages;
    private final Factors factors;
    private final FactorPage page;
    private final FactorFill fill;
    private final Drafts drafts;
    private final Once once;

    FactorController(
            CasePages pages,
            Factors factors,
            FactorPage page,
            FactorFill fill,
            Drafts drafts,
            Once once) {
        this.pages = pages;
        this.factors = factors;
        this.page = page;
        this.fill = fill;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping
    String all(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.MAPPING, PAGE, view -> page.show(view, model));
    }

    /**
     * @param arena the life area that it is about
     * @param forArea the area to write for, when it is not the reader's own
     */
    @GetMapping("/ny")
    String empty(
            @PathVariable String number,
            @RequestParam(name = "omrade", defaultValue = "") String arena,
            @RequestParam(name = "for", defaultValue = "") String forArea,
            Model model) {
        return pages.read(
                number, CaseTab.MAPPING, PAGE, view -> fill.empty(view, arena, forArea, model));
    }

    @PostMapping("/ny")
    String note(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = new FactorForm(Form.of(fields));
        if (NoteForm.proposes(read.form())) {
            return pages.read(
                    number, CaseTab.MAPPING, PAGE, view -> fill.propose(view, read, null, model));
        }
        var ok =
                pages.read(
                        number, CaseTab.MAPPING, PAGE, view -> fill.check(view, read, null, model));
        if (!ok) {
            return read.form().rejected(response, FORM);
        }
        var next = once.answer(read.form(), () -> note(number, read));
        Notice.after(redirect, "cases.factor.saved");
        return "redirect:" + next;
    }

    @GetMapping("/{id}")
    String one(@PathVariable String number, @PathVariable UUID id, Model model) {
        return pages.read(
                number,
                CaseTab.MAPPING,
                PAGE,
                view -> fill.there(view, factors.one(view, id), model));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = new FactorForm(Form.of(fields));
        if (NoteForm.proposes(read.form())) {
            return pages.read(
                    number,
                    CaseTab.MAPPING,
                    PAGE,
                    view -> fill.propose(view, read, factors.one(view, id), model));
        }
        var ok =
                pages.read(
                        number,
                        CaseTab.MAPPING,
                        PAGE,
                        view -> fill.check(view, read, factors.one(view, id), model));
        if (!ok) {
            return read.form().rejected(response, FORM);
        }
        try {
            var next = once.answer(read.form(), () -> change(number, id, read));
            Notice.after(redirect, "cases.factor.saved");
            return "redirect:" + next;
        } catch (FactorChanged newer) {
            response.setStatus(newer.status());
            return pages.read(
                    number,
                    CaseTab.MAPPING,
                    PAGE,
                    view -> fill.conflict(view, read, factors.one(view, id), model));
        }
    }

    /** Also for those who have come into the case since. */
    @PostMapping("/dela")
    String shareAgain(@PathVariable String number, RedirectAttributes redirect) {
        var path =
                pages.write(
                        number,
                        view -> {
                            factors.shareAgain(view);
                            return view.path(FactorFill.FACTORS);
                        });
        Notice.after(redirect, "cases.shared");
        return "redirect:" + path;
    }

    private String note(String number, FactorForm read) {
        return pages.write(
                number,
                view -> {
                    var kind = fill.kind(read);
                    factors.note(view, read.factor(fill.offered(null), kind));
                    drafts.drop(fill.draft(view, read, null));
                    return view.path(FactorFill.FACTORS + "#" + read.arena().code());
                });
    }

    private String change(String number, UUID id, FactorForm read) {
        return pages.write(
                number,
                view -> {
                    var factor = factors.one(view, id);
                    factors.change(view, id, read.factor(fill.offered(factor), fill.kind(read)));
                    drafts.drop(fill.draft(view, read, factor));
                    return view.path(FactorFill.FACTORS + "#" + factor.anchor());
                });
    }
}
