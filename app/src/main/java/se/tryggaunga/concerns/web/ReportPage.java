package se.tryggaunga.concerns.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.ConcernView;
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.concerns.ConsultationView;
import se.tryggaunga.concerns.Consultations;
import se.tryggaunga.concerns.ReportRow;
import se.tryggaunga.concerns.ReportView;
import se.tryggaunga.concerns.Reports;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;

/** Fills the models of the pages about reports of concern. */
@Component
class ReportPage {

    private final Concerns concerns;
    private final Consultations consultations;
    private final Reports reports;
    private final Organisation organisation;
    private final Frame frame;

    ReportPage(
            Concerns concerns,
            Consultations consultations,
            Reports reports,
            Organisation organisation,
            Frame frame) {
        this.concerns = concerns;
        this.consultations = consultations;
        this.reports = reports;
        this.organisation = organisation;
        this.frame = frame;
    }

    /** Who looks at the page, when, and who else reads it. */
    @Component
    record Frame(Acting acting, Audiences audiences, Today today) {

        Hat hat() {
            return acting.hat();
        }
    }

    String write(Model model, Form form, ReportSource source) {
        model.addAttribute("form", form);
        model.addAttribute("source", source);
        model.addAttribute("facts", organisation.municipality());
        return "concerns/report/write";
    }

    String paper(Model model, Form form, ReportSource source) {
        write(model, form, source);
        model.addAttribute("carried", new ReportForm(form).carried());
        model.addAttribute("number", ReportForm.number(form.once()));
        model.addAttribute("hat", frame.hat());
        model.addAttribute("title", organisation.functionTitle(frame.hat().function()));
        model.addAttribute("now", frame.today().now());
        model.addAttribute("reception", reports.reception().orElse(null));
        return "concerns/report/paper";
    }

    String list(Model model, List<ReportRow> rows) {
        model.addAttribute("rows", rows);
        model.addAttribute(
                "titles",
                rows.stream()
                        .map(ReportRow::functionId)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, organisation::functionTitle)));
        model.addAttribute("day", frame.today().day());
        model.addAttribute("writes", frame.hat().may(Right.WRITE_CONCERNS));
        return "concerns/report/list";
    }

    String one(Model model, ReportView report, Form form) {
        model.addAttribute("report", report);
        model.addAttribute("form", form);
        model.addAttribute("title", organisation.functionTitle(report.functionId()));
        model.addAttribute("unit", organisation.unit(report.unitId()).name());
        model.addAttribute("facts", organisation.municipality());
        model.addAttribute("late", report.late(frame.today().day()));
        model.addAttribute(
                "audience", frame.audiences().of(report.id(), report.area(), "frame", List.of()));
        return "concerns/report/one";
    }

    /** What the writer has written already stands in it; everything can be changed. */
    Form prefilled(ReportSource source) {
        var hat = frame.hat();
        var form = Form.empty().with("reach", hat.name() + ", " + hat.unitName() + ", ");
        if (source.concern() != null) {
            from(form, concerns.open(source.concern()));
        }
        if (source.advice() != null) {
            from(form, consultations.open(source.advice()));
        }
        return form;
    }

    private static void from(Form form, ConcernView concern) {
        var words = concern.text();
        // What somebody else has told is heard, however it was first written down.
        form.with(concern.sender() ? "seen" : "heard", lines(words.worry(), words.whereWhen()));
        form.with("others", words.doneSoFar());
        if (concern.own()) {
            concern.note().ifPresent(note -> form.with("child", note.name()));
        }
        if (concern.urgency() == Urgency.NOW) {
            form.with("acute", "yes");
        }
    }

    private static void from(Form form, ConsultationView thread) {
        if (thread.mine()) {
            form.with("seen", lines(said(thread, "happened"), said(thread, "worry")));
            form.with("others", said(thread, "tried"));
        }
    }

    private static String said(ConsultationView thread, String part) {
        return thread.said().stream()
                .filter(each -> each.part().equals(part))
                .map(ConsultationView.Said::words)
                .findFirst()
                .orElse("");
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }
}
