package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Choices of a form, from the words' own keys. */
public final class PlanWords {

    private PlanWords() {}

    /** A day that is not over; a promise for yesterday is no promise. */
    static void comingDay(Form form, String name) {
        var day = form.date(name);
        if (day != null && day.isBefore(LocalDate.now(Today.ZONE))) {
            form.reject(name, "shell.err.date.past");
        }
    }

    /** {@code <key>.<code>} for each. */
    public static List<Option> options(String key, Coded... choices) {
        return Stream.of(choices)
                .map(each -> Option.of(each.code(), Text.text(key + "." + each.code())))
                .toList();
    }
}
