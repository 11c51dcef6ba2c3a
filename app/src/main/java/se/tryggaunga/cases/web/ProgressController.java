package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.AccessEnded;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.shell.Notice;

/**
 * What becomes of a promise: one click and, if one likes, one line. In place where there is script.
 */
@Controller
@RequestMapping("/arenden/{number}/plan/atagande/{id}")
class ProgressController {

    private static final String IN_PLACE = "HX-Request=true";
    private static final int LONGEST = 500;

    private final CasePages pages;
    private final Commitments commitments;
    private final PromiseRows rows;
    private final NeverHere never;

    ProgressController(
            CasePages pages, Commitments commitments, PromiseRows rows, NeverHere never) {
        this.pages = pages;
        this.commitments = commitments;
        this.rows = rows;
        this.never = never;
    }

    @PostMapping("/klar")
    String done(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "rad", defaultValue = "") String words,
            RedirectAttributes redirect) {
        var line = line(words);
        try {
            return back(number, id, view -> commitments.done(view, id, line));
        } catch (AccessEnded ended) {
            // a promise stays with the party that made it, so it is kept also without the others
            commitments.doneAlone(ended, id, line);
            Notice.after(redirect, "plans.done-alone");
            return "redirect:/arenden/" + ended.number();
        }
    }

    @PostMapping(value = "/klar", headers = IN_PLACE)
    String doneInPlace(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "rad", defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        var line = line(words);
        try {
            var row = row(number, id, model, view -> commitments.done(view, id, line));
            Notice.now(response, "plans.done");
            return row;
        } catch (AccessEnded ended) {
            commitments.doneAlone(ended, id, line);
            throw ended;
        }
    }

    @PostMapping("/angra")
    String undo(@PathVariable String number, @PathVariable UUID id) {
        return back(number, id, view -> commitments.reopen(view, id));
    }

    @PostMapping(value = "/angra", headers = IN_PLACE)
    String undoInPlace(
            @PathVariable String number,
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response) {
        var row = row(number, id, model, view -> commitments.reopen(view, id));
        Notice.now(response, "plans.undone");
        return row;
    }

    /** A proposal that the meeting did not keep. */
    @PostMapping("/bort")
    String drop(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "mote") UUID meeting) {
        return "redirect:"
                + pages.write(
                        number,
                        view -> {
                            commitments.drop(view, id);
                            return view.path("/moten/" + meeting + "#ataganden");
                        });
    }

    private String back(String number, UUID id, Consumer<CaseView> work) {
        return "redirect:"
                + pages.write(
                        number,
                        view -> {
                            work.accept(view);
                            return view.path("/plan#atagande-" + id);
                        });
    }

    private String row(String number, UUID id, Model model, Consumer<CaseView> work) {
        pages.write(
                number,
                view -> {
                    work.accept(view);
                    return id;
                });
        return pages.read(
                number,
                CaseTab.PLAN,
                "plan",
                view -> {
                    model.addAttribute("row", rows.row(view, commitments.find(id).orElseThrow()));
                    return "cases/promise";
                });
    }

    /** A few words. What is not kept as it is written is refused: nobody's words change unseen. */
    private String line(String words) {
        var clean = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (clean.indexOf('\0') >= 0) {
            throw new NoText();
        }
        if (clean.length() > LONGEST) {
            throw new TooLong(clean.length() - LONGEST);
        }
        never.require(clean);
        return clean;
    }
}
