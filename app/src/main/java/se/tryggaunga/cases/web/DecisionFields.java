package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.shell.Form;

/** What is decided under each point, with the version that it was written over. */
final class DecisionFields {

    private static final String DECISION = "beslut-";
    private static final int LONGEST = 4_000;

    private DecisionFields() {}

    static Form with(Form form, AgendaItem item) {
        return form.with(item.field(), item.decision())
                .with("v-" + item.field(), String.valueOf(item.version()));
    }

    static void check(Form form, MultiValueMap<String, String> sent) {
        names(sent).forEach(field -> form.max(field, LONGEST));
    }

    static List<Minutes.Typed> typed(Form form, MultiValueMap<String, String> sent) {
        return names(sent).stream().map(field -> typed(form, field)).toList();
    }

    private static List<String> names(MultiValueMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(DECISION) && item(name) != null)
                .toList();
    }

    private static Minutes.Typed typed(Form form, String field) {
        return new Minutes.Typed(
                Objects.requireNonNull(item(field)),
                PlanForms.version(form, field),
                form.value(field));
    }

    private static @Nullable UUID item(String field) {
        try {
            return UUID.fromString(field.substring(DECISION.length()));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
