package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.PartChanged;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S14 and S15: a party's three lines, and all of them side by side when the picture is open. */
@Controller
@RequestMapping("/arenden/{number}/kartlaggning")
class MappingController {

    private final CasePages pages;
    private final Mapping mapping;
    private final MappingPage page;
    private final Drafts drafts;
    private final Once once;

    MappingController(
            CasePages pages, Mapping mapping, MappingPage page, Drafts drafts, Once once) {
        this.pages = pages;
        this.mapping = mapping;
        this.page = page;
        this.drafts = drafts;
        this.once = once;
    }

    /**
     * @param forArea the area to write for, when it is not the reader's own
     */
    @GetMapping
    String form(
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String forArea,
            Model model) {
        return pages.read(
                number, CaseTab.MAPPING, "mapping", view -> page.show(view, forArea, model));
    }

    @PostMapping
    String handIn(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var read = new PartForm(form);
        if (NoteForm.proposes(form)) {
            return pages.read(
                    number, CaseTab.MAPPING, "mapping", view -> page.propose(view, read, model));
        }
        var grown =
                pages.read(
                        number, CaseTab.MAPPING, "mapping", view -> page.check(view, read, model));
        if (!form.ok() || !grown.isEmpty()) {
            return form.rejected(response, page.again(model, form, grown));
        }
        try {
            var next = once.answer(form, () -> handIn(number, read));
            Notice.after(redirect, "cases.handed-in");
            return "redirect:" + next;
        } catch (PartChanged newer) {
            response.setStatus(newer.status());
            return pages.read(
                    number,
                    CaseTab.MAPPING,
                    "mapping",
                    view -> page.conflict(view, read, newer.theirs(), model));
        }
    }

    @GetMapping("/bild")
    String picture(@PathVariable String number, Model model) {
        return pages.read(
                number, CaseTab.MAPPING, "mapping-picture", view -> page.picture(view, model));
    }

    /** Also for those who have come into the case since. */
    @PostMapping("/dela")
    String shareAgain(@PathVariable String number, RedirectAttributes redirect) {
        pages.write(
                number,
                view -> {
                    mapping.shareAgain(view);
                    return true;
                });
        Notice.after(redirect, "cases.shared");
        return "redirect:/arenden/" + number + "/kartlaggning/bild";
    }

    private String handIn(String number, PartForm read) {
        return pages.write(
                number,
                view -> {
                    var before = mapping.part(view, read.area());
                    mapping.handIn(view, read.part(page.kind(read), before.orElse(null)));
                    drafts.drop(page.draft(view, read.area()));
                    return view.path("/kartlaggning/bild");
                });
    }
}
