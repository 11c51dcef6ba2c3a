package se.tryggaunga.requests.web;

import java.util.List;
import se.tryggaunga.requests.Colleague;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What can be chosen in the forms of a request. */
public final class Choices {

    static final List<String> WAYS = List.of("letter", "visit", "phone", "email");
    static final List<String> WHAT =
            List.of("minutes", "plan", "note", "concern", "consent", "other");
    static final List<String> YES_NO = List.of("yes", "no");
    static final List<String> CONSENT = List.of("not_asked", "yes", "no");
    static final List<String> OUTCOMES = List.of("whole", "part", "none");

    private Choices() {}

    public static List<Option> ways() {
        return options("requests.way.", WAYS);
    }

    public static List<Option> what() {
        return options("requests.what.", WHAT);
    }

    public static List<Option> yesNo(String prefix) {
        return options(prefix, YES_NO);
    }

    public static List<Option> consent() {
        return options("requests.consent.", CONSENT);
    }

    public static List<Option> outcomes() {
        return options("requests.outcome.", OUTCOMES);
    }

    public static List<Option> decided() {
        return options("requests.decided.", OUTCOMES);
    }

    public static List<Option> people(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(each -> Option.of(each.assignment().toString(), each.line()))
                .toList();
    }

    private static List<Option> options(String prefix, List<String> codes) {
        return codes.stream().map(code -> Option.of(code, Text.text(prefix + code))).toList();
    }
}
