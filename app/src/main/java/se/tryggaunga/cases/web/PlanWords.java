package se.tryggaunga.cases.web;

import java.util.List;
import java.util.stream.Stream;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Choices of a form, from the words' own keys. */
public final class PlanWords {

    private PlanWords() {}

    /** {@code <key>.<code>} for each. */
    public static List<Option> options(String key, Coded... choices) {
        return Stream.of(choices)
                .map(each -> Option.of(each.code(), Text.text(key + "." + each.code())))
                .toList();
    }
}
