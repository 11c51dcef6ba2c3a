package se.tryggaunga.requests.web;

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
        boolean official = yes("official", "requests.err.official");
        var why = words("official_why", true, "requests.err.official-why");
        boolean held = yes("held", "requests.err.held");
        var harm = words("harm", official && held, "requests.err.harm");
        var consent = form.oneOf("consent", Choices.CONSENT, "requests.err.consent");
        var outcome = outcome();
        var masks = words("masks", outcome.equals("part"), "requests.err.masks");
        form.max("reservation", Fields.WORDS);
        var reservation = form.value("reservation");
        boolean limited = !outcome.equals("whole") || !reservation.isEmpty();
        var reason = words("reason", limited, "requests.err.reason");
        var section = limited ? section() : "";
        return form.ok()
                ? new Judged(
                        official,
                        why,
                        held,
                        harm,
                        consent,
                        reservation,
                        outcome,
                        masks,
                        reason,
                        section)
                : null;
    }

    private boolean yes(String name, String key) {
        return form.oneOf(name, Choices.YES_NO, key).equals("yes");
    }

    private String words(String name, boolean needed, String key) {
        form.max(name, Fields.WORDS);
        return needed ? form.require(name, key) : form.value(name);
    }

    /** What the area does not have, nobody can hand out. */
    private String outcome() {
        var outcome = form.oneOf("outcome", Choices.OUTCOMES, "requests.err.outcome");
        if (form.has("held", "no") && !outcome.equals("none")) {
            form.reject("outcome", "requests.err.not-held");
        }
        return outcome;
    }

    private String section() {
        form.max("section", Fields.LINE);
        return form.require("section", "requests.err.section");
    }

    int version() {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException altered) {
            return -1;
        }
    }
}
