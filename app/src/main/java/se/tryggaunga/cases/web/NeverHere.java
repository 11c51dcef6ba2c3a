package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.sharing.MarkedText;
import se.tryggaunga.sharing.ReleaseRules;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Text;

/**
 * What has no place in a text that all who read the plan read. By its own words: police
 * intelligence, and the writer is told why in the rules' words. And what is marked to be about
 * somebody else: only notes and the mapping keep that apart, here everybody would read it. Nothing
 * of either is kept.
 */
@Component
class NeverHere {

    private final ReleaseRules rules;
    private final Acting acting;

    NeverHere(ReleaseRules rules, Acting acting) {
        this.rules = rules;
        this.acting = acting;
    }

    /** Looks through every text of a form; what is wrong is said at its field. */
    void check(Form form) {
        form.all().forEach((field, values) -> check(form, field, values));
    }

    /**
     * @throws NotKept for a line without a form's page to be shown again on
     */
    void require(String line) {
        why(line)
                .ifPresent(sentence -> {
                    throw new NotKept(sentence);
                });
    }

    private void check(Form form, String field, List<String> values) {
        values.stream()
                .filter(text -> !field.startsWith("_"))
                .flatMap(text -> why(text).stream())
                .findFirst()
                .ifPresent(sentence -> form.reject(field, "cases.err.never", sentence));
    }

    private static Optional<String> marked(String line) {
        return MarkedText.isMarked(line)
                ? Optional.of(Text.text("cases.err.marked"))
                : Optional.empty();
    }

    private Optional<String> why(String text) {
        return rules.refused(acting.hat().area(), "", text).or(() -> marked(text));
    }
}
