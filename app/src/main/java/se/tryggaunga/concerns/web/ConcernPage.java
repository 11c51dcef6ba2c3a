package se.tryggaunga.concerns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.ConcernRow;
import se.tryggaunga.concerns.ConcernView;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.Reported;
import se.tryggaunga.concerns.Reports;
import se.tryggaunga.concerns.domain.DutyAnswer;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Text;

/** Fills the models of the pages about a concern. */
@Component
class ConcernPage {

    private final Audiences audiences;
    private final Organisation organisation;
    private final Programmes programmes;
    private final Acting acting;
    private final Today today;
    private final Reports reports;

    ConcernPage(
            Audiences audiences,
            Organisation organisation,
            Programmes programmes,
            Acting acting,
            Today today,
            Reports reports) {
        this.audiences = audiences;
        this.organisation = organisation;
        this.programmes = programmes;
        this.acting = acting;
        this.today = today;
        this.reports = reports;
    }

    void list(Model model, List<ConcernRow> rows) {
        model.addAttribute("open", rows.stream().filter(row -> !row.status().ended()).toList());
        model.addAttribute("ended", rows.stream().filter(row -> row.status().ended()).toList());
        model.addAttribute("day", today.day());
        model.addAttribute("hat", acting.hat());
    }

    String one(Model model, ConcernView concern, Form form) {
        common(model, concern, form);
        model.addAttribute("programme", programmes.byId(concern.programme()));
        model.addAttribute("district", districtName(concern));
        model.addAttribute("areaName", organisation.areaName(concern.area()));
        model.addAttribute("assessing", mayAssess(concern));
        model.addAttribute(
                "reported", reports.about(concern.id()).stream().map(this::words).toList());
        choices(model, concern, today.day());
        return "concerns/concern";
    }

    String duty(Model model, ConcernView concern, Form form) {
        common(model, concern, form);
        model.addAttribute("child", concern.ageBand().maybeChild());
        model.addAttribute("facts", organisation.municipality());
        model.addAttribute("action", "/oro/" + concern.id() + "/anmalan");
        model.addAttribute("path", "/oro/" + concern.id());
        return "concerns/duty";
    }

    /** The answer about the duty, or nothing when a choice or a reason is missing. */
    NewConcern.@Nullable Duty dutyAnswer(Form form) {
        var chosen = form.oneOf("duty", Coded.codes(DutyAnswer.class), "concerns.error.duty");
        form.max("duty_reason", ConcernForm.TEXT);
        if (!form.ok()) {
            return null;
        }
        var duty =
                new NewConcern.Duty(Coded.of(DutyAnswer.class, chosen), form.value("duty_reason"));
        if (DutyPrompt.needsReason(duty)) {
            form.reject("duty_reason", "concerns.error.duty-reason");
            return null;
        }
        return duty;
    }

    /** What is known already is shown and not asked for again. */
    Form prefilled(ConcernView concern) {
        var form = Form.empty().with("protection", "none");
        concern.note().ifPresent(note -> named(form, note.name()));
        concern.note().ifPresent(_ -> form.with("ground", concern.own() ? "own" : "contact"));
        concern.assessment()
                .filter(kept -> kept.criteria().size() == 1)
                .ifPresent(kept -> form.with("criterion", kept.criteria().getFirst()));
        return form;
    }

    private static void named(Form form, String name) {
        int space = name.strip().lastIndexOf(' ');
        form.with("given", space < 0 ? name.strip() : name.strip().substring(0, space));
        form.with("family", space < 0 ? "" : name.strip().substring(space + 1));
    }

    boolean mayAssess(ConcernView concern) {
        return acting.hat().may(Right.ASSESS_CONCERNS) && !concern.status().ended();
    }

    private String words(Reported report) {
        return Text.text(
                "concerns.reported",
                Text.moment(report.at()),
                organisation.functionTitle(report.functionId()),
                organisation.unit(report.unitId()).name());
    }

    private void common(Model model, ConcernView concern, Form form) {
        model.addAttribute("concern", concern);
        model.addAttribute("form", form);
        model.addAttribute(
                "audience", audiences.of(concern.id(), concern.area(), "frame", List.of()));
    }

    private void choices(Model model, ConcernView concern, LocalDate day) {
        model.addAttribute("criteria", programmes.choices(concern.programme(), "criterion", day));
        var referrals = programmes.choices(concern.programme(), "referral", day);
        var advice = programmes.choices(concern.programme(), "advice", day);
        model.addAttribute("referrals", referrals);
        model.addAttribute("answers", Stream.concat(referrals.stream(), advice.stream()).toList());
    }

    private @Nullable String districtName(ConcernView concern) {
        return organisation.districts().stream()
                .filter(each -> each.id().equals(concern.district()))
                .map(each -> each.name())
                .findFirst()
                .orElse(null);
    }
}
