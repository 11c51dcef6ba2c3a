package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Consumer;
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
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.Seats;
import se.tryggaunga.cases.Waking;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Who takes part in a case; and whether it rests. The coordinator's pages. */
@Controller
@RequestMapping("/arenden/{number}")
class SeatController {

    private final CasePages pages;
    private final Cases cases;
    private final Seats seats;
    private final Waking waking;
    private final SeatPage page;
    private final Once once;

    SeatController(
            CasePages pages, Cases cases, Seats seats, Waking waking, SeatPage page, Once once) {
        this.pages = pages;
        this.cases = cases;
        this.seats = seats;
        this.waking = waking;
        this.page = page;
        this.once = once;
    }

    @GetMapping("/deltagare")
    String list(@PathVariable String number, Model model) {
        return pages.read(
                number,
                CaseTab.OVERVIEW,
                "case-seats",
                view -> page.fill(coordinators(view), Form.empty(), model));
    }

    @PostMapping("/deltagare")
    String add(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        page.check(form);
        if (!form.ok()) {
            pages.read(
                    number,
                    CaseTab.OVERVIEW,
                    "case-seats",
                    view -> page.fill(coordinators(view), form, model));
            return form.rejected(response, "cases/seats");
        }
        var next =
                once.answer(
                        form,
                        () ->
                                pages.write(
                                        number,
                                        view -> {
                                            page.add(view, form);
                                            return view.path("/deltagare");
                                        }));
        Notice.after(redirect, "cases.seat.added");
        return "redirect:" + next;
    }

    @PostMapping("/deltagare/{seat}/avsluta")
    String end(@PathVariable String number, @PathVariable UUID seat, RedirectAttributes redirect) {
        return change(
                number, "/deltagare", "cases.seat.ended", redirect, view -> seats.end(view, seat));
    }

    @PostMapping("/vila")
    String rest(@PathVariable String number, RedirectAttributes redirect) {
        return change(number, "", "cases.rested", redirect, view -> cases.rest(view, ""));
    }

    @PostMapping("/vack")
    String wake(@PathVariable String number, RedirectAttributes redirect) {
        return change(number, "", "cases.woken", redirect, waking::wake);
    }

    private String change(
            String number,
            String suffix,
            String notice,
            RedirectAttributes redirect,
            Consumer<CaseView> work) {
        var next =
                pages.write(
                        number,
                        view -> {
                            work.accept(view);
                            return view.path(suffix);
                        });
        Notice.after(redirect, notice);
        return "redirect:" + next;
    }

    private static CaseView coordinators(CaseView view) {
        if (!view.coordinator()) {
            throw new Forbidden();
        }
        return view;
    }
}
