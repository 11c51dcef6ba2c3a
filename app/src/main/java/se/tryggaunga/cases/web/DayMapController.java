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
import se.tryggaunga.cases.DayMapChanged;
import se.tryggaunga.cases.DayMaps;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S14: where safe adults are, the whole day and the whole year. */
@Controller
@RequestMapping("/arenden/{number}/kartlaggning/dygnskarta")
class DayMapController {

    private static final String DAY_MAP = "day-map";

    private final CasePages pages;
    private final DayMaps days;
    private final DayMapPage page;
    private final Drafts drafts;
    private final Once once;

    DayMapController(CasePages pages, DayMaps days, DayMapPage page, Drafts drafts, Once once) {
        this.pages = pages;
        this.days = days;
        this.page = page;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping
    String picture(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.MAPPING, DAY_MAP, view -> page.picture(view, model));
    }

    /**
     * @param forArea the area to answer for, when it is not the reader's own
     */
    @GetMapping("/fyll-i")
    String form(
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String forArea,
            Model model) {
        return pages.read(
                number, CaseTab.MAPPING, DAY_MAP, view -> page.form(view, forArea, model));
    }

    @PostMapping("/fyll-i")
    String say(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = new DayMapForm(Form.of(fields));
        var grown =
                pages.read(number, CaseTab.MAPPING, DAY_MAP, view -> page.check(view, read, model));
        if (!read.form().ok() || !grown.isEmpty()) {
            return read.form().rejected(response, "cases/day-map-fill");
        }
        try {
            var next = once.answer(read.form(), () -> say(number, read));
            Notice.after(redirect, "cases.day.saved");
            return "redirect:" + next;
        } catch (DayMapChanged newer) {
            response.setStatus(newer.status());
            return pages.read(
                    number,
                    CaseTab.MAPPING,
                    DAY_MAP,
                    view -> page.conflict(view, read, newer.theirs(), model));
        }
    }

    /** Also for those who have come into the case since. */
    @PostMapping("/dela")
    String shareAgain(@PathVariable String number, RedirectAttributes redirect) {
        var path =
                pages.write(
                        number,
                        view -> {
                            days.shareAgain(view);
                            return view.path("/kartlaggning/dygnskarta");
                        });
        Notice.after(redirect, "cases.shared");
        return "redirect:" + path;
    }

    private String say(String number, DayMapForm read) {
        return pages.write(
                number,
                view -> {
                    days.say(view, read.map());
                    drafts.drop(page.draft(view, read.area()));
                    return view.path("/kartlaggning/dygnskarta");
                });
    }
}
