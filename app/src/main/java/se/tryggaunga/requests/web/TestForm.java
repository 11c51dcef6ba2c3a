package se.tryggaunga.requests.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.requests.Judged;
import se.tryggaunga.shell.Form;

/** Reads a test, and says at which field something is missing. */
record TestForm(Form form) {

    /** Filled in as it was saved last. */
    static Form of(Judged judged) {
        return Form.empty()
                .with("official", judged.official() ? "yes" : "no")
                .with("official_why", judged.officialWhy())
                .with("held", judged.held() ? "yes" : "no")
                .with("harm", judged.harm())
                .with("consent", judged.consentAsked())
                .with("reservation", judged.reservation())
                .with("outcome", judged.outcome())
                .with("masks", judged.masks())
                .with("reason", judged.reason())
                .with("section", judged.section());
    }

    @Nullable Judged read() {
        var fields = new Fields(form, LocalDate.MAX);
        var official = form.oneOf("official", Choices.YES_NO, "requests.err.official");
        var why = fields.words("official_why", "requests.err.official-why");
        var held = form.oneOf("held", Choices.YES_NO, "requests.err.held");
        var harm =
                official.equals("yes") && held.equals("yes")
                        ? fields.words("harm", "requests.err.harm")
                        : fields.optional("harm");
        var consent = form.oneOf("consent", Choices.CONSENT, "requests.err.consent");
        var outcome = form.oneOf("outcome", Choices.OUTCOMES, "requests.err.outcome");
        if (held.equals("no") && !outcome.equals("none")) {
            form.reject("outcome", "requests.err.not-held");
        }
        var masks =
                outcome.equals("part")
                        ? fields.words("masks", "requests.err.masks")
                        : fields.optional("masks");
        var reservation = fields.optional("reservation");
        boolean limited = !outcome.equals("whole") || !reservation.isEmpty();
        var reason =
                limited ? fields.words("reason", "requests.err.reason") : fields.optional("reason");
        var section = limited ? form.require("section", "requests.err.section") : "";
        form.max("section", Fields.LINE);
        if (!form.ok()) {
            return null;
        }
        return new Judged(
                official.equals("yes"),
                why,
                held.equals("yes"),
                harm,
                consent,
                reservation,
                outcome,
                masks,
                reason,
                section);
    }

    int version() {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException altered) {
            return -1;
        }
    }
}
