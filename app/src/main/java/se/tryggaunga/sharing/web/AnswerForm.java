package se.tryggaunga.sharing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What somebody answered, and what is to be put right in it. */
record AnswerForm(Form form, Who who) {

    static final int NOTE = 1000;

    /** That nobody was reached is no answer: an attempt is registered as one. */
    private static final List<Said> ANSWERS = List.of(Said.YES, Said.NO, Said.UNDECIDED);

    record Written(Said said, How how, LocalDate on, String note) {}

    static List<Option> said(Who who) {
        return ANSWERS.stream()
                .map(said -> Option.of(said.code(), Text.text(key(who, said))))
                .toList();
    }

    static List<Option> hows() {
        return How.GIVEN.stream()
                .map(how -> Option.of(how.code(), Text.text("sharing.how." + how.code())))
                .toList();
    }

    int version() {
        return form.number("version", 1, 1_000_000, "sharing.err.version").orElse(0);
    }

    @Nullable Written read(LocalDate today) {
        var codes = ANSWERS.stream().map(Said::code).toList();
        var said = form.oneOf("said", codes, "sharing.err.said");
        form.oneOf("how", How.GIVEN.stream().map(How::code).toList(), "sharing.err.how");
        form.require("on", "sharing.err.on");
        var on = form.date("on", today);
        if (on != null && on.isAfter(today)) {
            form.reject("on", "sharing.err.on-later");
        }
        form.max("note", NOTE);
        if (!form.ok() || on == null) {
            return null;
        }
        return new Written(
                Coded.of(Said.class, said),
                Coded.of(How.class, form.value("how")),
                on,
                form.value("note"));
    }

    private static String key(Who who, Said said) {
        return (who.isYoung() ? "sharing.said.young." : "sharing.said.guardian.") + said.code();
    }
}
