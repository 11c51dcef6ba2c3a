package se.tryggaunga.cases.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Sights;

/** The case as another seat in it sees it, as far as the reader sees it too. */
@Controller
class SightController {

    private final CasePages pages;
    private final Sights sights;
    private final CaseWords words;

    SightController(CasePages pages, Sights sights, CaseWords words) {
        this.pages = pages;
        this.sights = sights;
        this.words = words;
    }

    @GetMapping("/arenden/{number}/visa-som/{seat}")
    String as(@PathVariable String number, @PathVariable UUID seat, Model model) {
        return pages.read(number, CaseTab.OVERVIEW, "case-sight", view -> shown(view, seat, model));
    }

    private String shown(CaseView view, UUID seat, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("sight", sights.of(view, seat));
        model.addAttribute("printable", words.printable());
        model.addAttribute("audience", words.everybody(view));
        return "cases/sight";
    }
}
