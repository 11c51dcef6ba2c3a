package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.NotFound;
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

    /**
     * The same at a meeting, where it is gone through: kept, begun, not kept, or open after all.
     */
    @PostMapping("/gick")
    String went(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "hur") String how,
            @RequestParam(name = "rad", defaultValue = "") String words,
            @RequestParam(name = "mote") UUID meeting,
            @RequestParam(name = "steg") UUID step) {
        var line = line(words);
        return "redirect:"
                + pages.write(
                        number,
                        view -> {
                            went(view, id, how, line);
                            return view.path("/moten/" + meeting + "/lage?steg=" + step);
                        });
    }

    @PostMapping(value = "/gick", headers = IN_PLACE)
    String wentInPlace(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "hur") String how,
            @RequestParam(name = "rad", defaultValue = "") String words,
            @RequestParam(name = "mote") UUID meeting,
            @RequestParam(name = "steg") UUID step,
            Model model,
            HttpServletResponse response) {
        var line = line(words);
        row(number, id, model, view -> went(view, id, how, line));
        model.addAttribute("meeting", meeting.toString());
        model.addAttribute("step", step.toString());
        Notice.now(response, "plans.went.noted");
        return "cases/mode-promise";
    }

    private void went(CaseView view, UUID id, String how, String line) {
        switch (how) {
            case "done" -> commitments.done(view, id, line);
            case "started" -> commitments.mark(view, id, Standing.STARTED, line);
            case "stopped" -> commitments.mark(view, id, Standing.STOPPED, line);
            case "agreed" -> commitments.reopen(view, id);
            default -> throw new NotFound();
        }
    }

    /** A proposal that the meeting did not keep. */
    @PostMapping("/bort")
    String drop(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "mote") UUID meeting,
            @RequestParam(name = "steg") Optional<UUID> step) {
        return "redirect:"
                + pages.write(
                        number,
                        view -> {
                            commitments.drop(view, id);
                            var back = view.path("/moten/" + meeting);
                            return step.map(each -> back + "/lage?steg=" + each)
                                    .orElse(back + "#ataganden");
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
