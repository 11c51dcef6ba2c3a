package se.tryggaunga.concerns.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.AdviceInbox;
import se.tryggaunga.concerns.NewConsultation;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads the three questions, and says at which something is missing. */
record AdviceForm(Form form, List<AdviceInbox> inboxes) {

    static final int TEXT = 4_000;

    @Nullable NewConsultation read() {
        var happened = text("happened", "concerns.advice.error.happened");
        var worry = text("worry", "concerns.advice.error.worry");
        form.max("tried", TEXT);
        var age = form.oneOf("age", Coded.codes(AgeBand.class), "concerns.error.age");
        var place =
                form.oneOf("place", Coded.codes(Workplace.class), "concerns.advice.error.place");
        var inbox = inbox();
        if (!form.ok() || inbox == null) {
            return null;
        }
        return new NewConsultation(
                inbox,
                Coded.of(Workplace.class, place),
                Coded.of(AgeBand.class, age),
                happened,
                worry,
                form.value("tried"));
    }

    private String text(String field, String missing) {
        form.max(field, TEXT);
        return form.require(field, missing);
    }

    private @Nullable UUID inbox() {
        if (inboxes.size() == 1) {
            return inboxes.getFirst().id();
        }
        var ids = inboxes.stream().map(each -> each.id().toString()).toList();
        var chosen = form.oneOf("inbox", ids, "concerns.error.inbox");
        return ids.contains(chosen) ? UUID.fromString(chosen) : null;
    }
}
