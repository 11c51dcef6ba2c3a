package se.tryggaunga.journal.web;

import java.util.List;
import java.util.Optional;
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
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.journal.JournalText;
import se.tryggaunga.journal.Journals;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/**
 * "Kopiera till journal": the text is shown, and one press puts it on the clipboard. Without script
 * the same press says how to mark and copy it by hand.
 */
@Controller
@RequestMapping("/arenden/{number}/journal")
class JournalController {

    private static final String PAGE = "journal";
    private static final String YES = "ja";
    private static final String ALL = "allt";

    private final CasePages pages;
    private final Journals journals;
    private final Audiences audiences;
    private final Once once;

    JournalController(CasePages pages, Journals journals, Audiences audiences, Once once) {
        this.pages = pages;
        this.journals = journals;
        this.audiences = audiences;
        this.once = once;
    }

    /**
     * @param show "allt", or what is new
     * @param copy what was just taken along, once more
     */
    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(name = "visa", defaultValue = "") String show,
            @RequestParam(name = "uttag") Optional<UUID> copy,
            Model model) {
        return pages.read(
                number,
                CaseTab.OVERVIEW,
                PAGE,
                view ->
                        show(
                                view,
                                copy.map(id -> journals.again(view, id))
                                        .orElseGet(() -> text(view, show)),
                                model));
    }

    /** On the clipboard or to be marked by hand, the text leaves the product here. */
    @PostMapping
    String take(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var shown = List.of(form.value("rader").split(" "));
        var next = once.answer(form, () -> taken(number, shown));
        boolean copied = form.has("urklipp", YES);
        Notice.after(redirect, copied ? "journal.copied" : "journal.by-hand");
        return "redirect:" + next;
    }

    private String taken(String number, List<String> shown) {
        return pages.read(
                number,
                CaseTab.OVERVIEW,
                PAGE,
                view -> view.path("/journal?uttag=") + journals.taken(view, shown));
    }

    private JournalText text(CaseView view, String show) {
        return show.equals(ALL) ? journals.all(view) : journals.fresh(view);
    }

    private String show(CaseView view, JournalText text, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("form", Form.empty());
        model.addAttribute("journal", text);
        model.addAttribute(
                "audience", audiences.of(view.id(), view.file().hostArea(), "frame", List.of()));
        return "journal/journal";
    }
}
