package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.sharing.ReleaseRules;
import se.tryggaunga.shell.Form;

/**
 * What has no place in a case whoever writes it, by its own words: police intelligence. Nothing of
 * it is kept, and the writer is told why in the rules' words.
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

    private Optional<String> why(String text) {
        return rules.refused(acting.hat().area(), "", text);
    }
}
