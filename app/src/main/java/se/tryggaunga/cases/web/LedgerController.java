package se.tryggaunga.cases.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.shell.Notice;

/** The ledger of a case: what was let go, to whom, by whom and until when; for the family too. */
@Controller
@RequestMapping("/arenden/{number}/utlamnanden")
class LedgerController {

    private final CasePages pages;
    private final LedgerPage page;

    LedgerController(CasePages pages, LedgerPage page) {
        this.pages = pages;
        this.page = page;
    }

    @GetMapping
    String ledger(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.OVERVIEW, "case-ledger", view -> page.fill(view, model));
    }

    @PostMapping("/{id}/upphor")
    String end(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        pages.write(
                number,
                view -> {
                    page.end(view, id);
                    return true;
                });
        Notice.after(redirect, "sharing.handover.ended");
        return "redirect:/arenden/" + number + "/utlamnanden";
    }
}
