package se.tryggaunga.concerns.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.Inbox;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.DutyAnswer;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads the five questions, and says at which one something is missing. */
record ConcernForm(Form form, List<Inbox> inboxes, List<String> districts) {

    static final int TEXT = 4_000;

    /** Texts that are to be without names. */
    static final List<String> NAMELESS = List.of("worry", "where", "done");

    /** Every text that is written freely. */
    static final List<String> WRITTEN = List.of("worry", "where", "done", "name", "note");

    private static final int NAME = 200;

    /** The concern, or nothing when the form has something to put right. */
    @Nullable NewConcern read() {
        form.require("worry", "concerns.error.worry");
        NAMELESS.forEach(field -> form.max(field, TEXT));
        form.max("name", NAME);
        form.max("note", TEXT);
        var urgency = form.oneOf("urgency", Coded.codes(Urgency.class), "concerns.error.urgency");
        var family = form.oneOf("family", Coded.codes(Family.class), "concerns.error.family");
        var sex = form.oneOf("sex", Coded.codes(Sex.class), "concerns.error.sex");
        var age = form.oneOf("age", Coded.codes(AgeBand.class), "concerns.error.age");
        if (!form.value("district").isEmpty()) {
            form.oneOf("district", districts, "concerns.error.district");
        }
        var inbox = inbox();
        if (!form.ok() || inbox == null) {
            return null;
        }
        return new NewConcern(
                inbox,
                new NewConcern.Words(form.value("worry"), form.value("where"), form.value("done")),
                Coded.of(Urgency.class, urgency),
                Coded.of(Sex.class, sex),
                Coded.of(AgeBand.class, age),
                form.value("district").isEmpty() ? null : form.value("district"),
                Coded.of(Family.class, family),
                note(),
                duty());
    }

    /** Whether the duty to report has to be asked about before this is sent. */
    boolean mustAskDuty(NewConcern concern) {
        return concern.urgency() == Urgency.NOW && concern.duty() == null;
    }

    private @Nullable UUID inbox() {
        var ids = inboxes.stream().map(each -> each.inboxId().toString()).toList();
        if (ids.size() == 1) {
            return inboxes.getFirst().inboxId();
        }
        var chosen = form.oneOf("inbox", ids, "concerns.error.inbox");
        return chosen.isEmpty() || !ids.contains(chosen) ? null : UUID.fromString(chosen);
    }

    private NewConcern.@Nullable Note note() {
        if (form.value("name").isEmpty() && form.value("note").isEmpty()) {
            return null;
        }
        return new NewConcern.Note(form.value("name"), form.value("note"));
    }

    private NewConcern.@Nullable Duty duty() {
        var answer = form.value("duty");
        if (!Coded.codes(DutyAnswer.class).contains(answer)) {
            return null;
        }
        var chosen = Coded.of(DutyAnswer.class, answer);
        return new NewConcern.Duty(chosen, form.value("duty_reason"));
    }
}
