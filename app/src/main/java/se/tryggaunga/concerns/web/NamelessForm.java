package se.tryggaunga.concerns.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.shell.Form;

/**
 * A form whose texts are to be without names. What it finds goes back to the writer with the text,
 * unsent; it is never kept, so what the writer has set aside travels with the form.
 */
final class NamelessForm {

    static final String ORDINARY = "ordinary";

    private static final String REMOVE = "remove";
    private static final String SET_ASIDE = "set_aside";
    private static final String BETWEEN = "|";

    /** More than these are shown when these are gone. */
    private static final int MOST = 20;

    private final Form form;
    private final List<String> fields;
    private final Set<String> ordinary;
    private final boolean changed;

    NamelessForm(Form form, String... fields) {
        this(form, List.of(fields));
    }

    NamelessForm(Form form, List<String> fields) {
        this.form = form;
        this.fields = fields;
        this.changed = !form.value(REMOVE).isEmpty() || !form.value(SET_ASIDE).isEmpty();
        remove();
        this.ordinary = new HashSet<>();
        form.values(ORDINARY).forEach(word -> ordinary.add(word.toLowerCase(Locale.ROOT)));
        if (!form.value(SET_ASIDE).isEmpty()) {
            ordinary.add(form.value(SET_ASIDE).toLowerCase(Locale.ROOT));
        }
        form.with(ORDINARY, ordinary.toArray(String[]::new));
    }

    /** What may point out a person, each word once for each field. */
    List<FoundTrace> found(Nameless nameless) {
        var found = new ArrayList<FoundTrace>();
        for (var field : fields) {
            var text = form.value(field);
            var words = new HashSet<String>();
            for (var trace : nameless.in(text, ordinary)) {
                if (words.add(trace.of(text)) && found.size() < MOST) {
                    found.add(new FoundTrace(field, trace.kind(), trace.of(text)));
                }
            }
            if (!words.isEmpty()) {
                form.reject(field, "concerns.advice.found-here");
            }
        }
        return found;
    }

    Set<String> ordinary() {
        return Set.copyOf(ordinary);
    }

    /** Whether a button beside a trace was pressed: then the writer looks again before sending. */
    boolean changed() {
        return changed;
    }

    private void remove() {
        var asked = form.value(REMOVE);
        int between = asked.indexOf(BETWEEN);
        if (between > 0 && fields.contains(asked.substring(0, between))) {
            var field = asked.substring(0, between);
            var word = asked.substring(between + 1);
            form.with(field, without(form.value(field), word));
        }
    }

    private static String without(String text, String word) {
        return word.isEmpty() ? text : text.replace(word, "").replaceAll(" {2,}", " ").strip();
    }
}
