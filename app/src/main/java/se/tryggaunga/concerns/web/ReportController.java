package se.tryggaunga.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.NewReport;
import se.tryggaunga.concerns.Reports;
import se.tryggaunga.concerns.domain.ReportWay;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** A report of concern is written, put on paper, and said to be handed over. */
@Controller
@RequestMapping(ReportSource.NEW)
class ReportController {

    private final Reports reports;
    private final ReportPage page;
    private final Drafts drafts;
    private final Once once;
    private final Acting acting;

    ReportController(Reports reports, ReportPage page, Drafts drafts, Once once, Acting acting) {
        this.reports = reports;
        this.page = page;
        this.drafts = drafts;
        this.once = once;
        this.acting = acting;
    }

    @GetMapping
    String write(@RequestParam(defaultValue = "") String fran, Model model) {
        acting.require(Right.WRITE_CONCERNS);
        var source = ReportSource.of(fran);
        var draft = drafts.find(source.draft()).map(Draft::form);
        return page.write(model, draft.orElseGet(() -> page.prefilled(source)), source);
    }

    /**
     * First the paper, with nothing kept but the writer's own draft; then that it was handed over.
     */
    @PostMapping
    String send(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        acting.require(Right.WRITE_CONCERNS);
        var form = Form.of(fields);
        var source = ReportSource.of(form.value("fran"));
        var report = new ReportForm(form);
        if (!report.read()) {
            return form.rejected(response, page.write(model, form, source));
        }
        if (form.value("handed").isEmpty()) {
            drafts.save(source.draft(), form.all());
            return page.paper(model, form.with("wants_answer", "yes"), source);
        }
        var way = report.way();
        if (!form.ok()) {
            return form.rejected(response, page.paper(model, form, source));
        }
        var next = once.answer(form, () -> handedOver(report, Coded.of(ReportWay.class, way)));
        Notice.after(redirect, "concerns.report.noted");
        return "redirect:" + next;
    }

    private String handedOver(ReportForm report, ReportWay way) {
        var form = report.form();
        var source = ReportSource.of(form.value("fran"));
        var number = ReportForm.number(form.once());
        var id = reports.made(new NewReport(number, way, report.wantsAnswer(), source.concern()));
        drafts.drop(source.draft());
        return "/anmalan/" + id;
    }
}
