package se.tryggaunga.cases.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.AccessEnded;
import se.tryggaunga.cases.CaseLink;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.History;
import se.tryggaunga.cases.OverviewSource;

/**
 * S11 and S19: how the case stands, and what has happened; and what is left when access has ended.
 */
@Controller
@RequestMapping("/arenden/{number}")
class CaseController {

    private static final int LATEST = 12;
    private static final int ALL = 500;

    private final CasePages pages;
    private final History history;
    private final Audiences audiences;
    private final ObjectProvider<OverviewSource> overviews;
    private final ObjectProvider<CaseLink> links;

    CaseController(
            CasePages pages,
            History history,
            Audiences audiences,
            ObjectProvider<OverviewSource> overviews,
            ObjectProvider<CaseLink> links) {
        this.pages = pages;
        this.history = history;
        this.audiences = audiences;
        this.overviews = overviews;
        this.links = links;
    }

    @GetMapping
    String overview(@PathVariable String number, Model model) {
        try {
            return pages.read(number, CaseTab.OVERVIEW, "case", view -> overview(view, model));
        } catch (AccessEnded ended) {
            model.addAttribute("number", ended.number());
            model.addAttribute("since", ended.since());
            model.addAttribute("entries", pages.own(ended));
            return "cases/ended";
        }
    }

    @GetMapping("/handelser")
    String happenings(@PathVariable String number, Model model) {
        return pages.read(
                number,
                CaseTab.OVERVIEW,
                "case-history",
                view -> {
                    frame(view, model);
                    model.addAttribute("entries", history.full(view, ALL));
                    return "cases/history";
                });
    }

    /** The yes is kept with the request that it was given to. */
    @GetMapping("/samtycke")
    String consent(@PathVariable String number) {
        return pages.read(
                number,
                CaseTab.CONSENT,
                "case",
                view -> "redirect:/forfragningar/" + view.id() + "/samtycke");
    }

    private String overview(CaseView view, Model model) {
        frame(view, model);
        model.addAttribute("entries", history.latest(view, LATEST));
        model.addAttribute(
                "facts",
                overviews.orderedStream().flatMap(source -> source.facts(view).stream()).toList());
        model.addAttribute("links", links.orderedStream().toList());
        return "cases/overview";
    }

    private void frame(CaseView view, Model model) {
        model.addAttribute("file", view);
        model.addAttribute(
                "audience", audiences.of(view.id(), view.file().hostArea(), "frame", List.of()));
    }
}
