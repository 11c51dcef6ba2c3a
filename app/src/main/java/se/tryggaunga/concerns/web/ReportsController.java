package se.tryggaunga.concerns.web;

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
import se.tryggaunga.concerns.Reports;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** What becomes of a report of concern: the receipt, and whether an investigation is opened. */
@Controller
@RequestMapping("/anmalan")
class ReportsController {

    private final Reports reports;
    private final ReportPage page;
    private final Once once;

    ReportsController(Reports reports, ReportPage page, Once once) {
        this.reports = reports;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String list(Model model) {
        return page.list(model, reports.list());
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return page.one(model, reports.open(id), Form.empty());
    }

    @PostMapping("/{id}/mottagen")
    String received(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return then(
                fields, id, redirect, "concerns.report.receipt-noted", () -> reports.received(id));
    }

    @PostMapping("/{id}/igen")
    String again(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return then(
                fields, id, redirect, "concerns.report.asked-again", () -> reports.askAgain(id));
    }

    @PostMapping("/{id}/besked")
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var codes = ReportStep.ANSWERS.stream().map(ReportStep::code).toList();
        var chosen = form.oneOf("answer", codes, "concerns.report.error.answer");
        if (!form.ok()) {
            return form.rejected(response, page.one(model, reports.open(id), form));
        }
        var answer = Coded.of(ReportStep.class, chosen);
        return then(fields, id, redirect, "concerns.report.told", () -> reports.answer(id, answer));
    }

    private String then(
            MultiValueMap<String, String> fields,
            UUID id,
            RedirectAttributes redirect,
            String notice,
            Runnable work) {
        var next =
                once.answer(
                        Form.of(fields),
                        () -> {
                            work.run();
                            return "/anmalan/" + id;
                        });
        Notice.after(redirect, notice);
        return "redirect:" + next;
    }
}
