package se.tryggaunga.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tryggaunga.sharing.decision.Question;
import se.tryggaunga.sharing.decision.Vocabulary;
import se.tryggaunga.shell.Form;

/** What somebody asks, as ticked: codes only, and nothing that tells who it is about. */
record TellingForm(Form form, Vocabulary words, LocalDate day, List<String> ages) {

    private static final String UNKNOWN = "unknown";

    /** Checks every choice, so that what is left is a question that the rules can answer. */
    boolean isWhole() {
        var parties =
                words.parties(day).stream()
                        .filter(party -> party.place() != null)
                        .map(party -> party.code())
                        .toList();
        form.oneOf("from", parties, "sharing.tell.err.from");
        form.oneOf("to", parties, "sharing.tell.err.to");
        form.oneOf(
                "kind",
                words.kinds().stream()
                        .filter(kind -> kind.place() != null)
                        .map(kind -> kind.code())
                        .toList(),
                "sharing.tell.err.kind");
        if (!form.value("age").equals(UNKNOWN)) {
            form.oneOf("age", ages, "sharing.tell.err.age");
        }
        return form.ok();
    }

    Question question() {
        return new Question(
                day,
                form.value("from"),
                form.value("to"),
                form.value("kind"),
                form.value("age").equals(UNKNOWN)
                        ? Map.of()
                        : Map.of(Question.YOUNG, Integer.valueOf(form.value("age"))),
                Circumstances.of(form, words));
    }
}
