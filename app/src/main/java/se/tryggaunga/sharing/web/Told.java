package se.tryggaunga.sharing.web;

import java.util.List;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.shell.Fact;

/**
 * The answer as the page shows and prints it. Sv: svaret.
 *
 * @param asked what was chosen, so that a printed page can be read alone
 * @param write what is to be written down
 * @param next the way forward
 * @param elsewhere what must be told to somebody else whatever becomes of this
 * @param said circumstances that hold
 * @param more circumstances that could change the answer
 */
public record Told(
        Finding finding,
        String sentence,
        List<Fact> asked,
        List<Fact> rests,
        List<String> write,
        List<String> next,
        List<String> elsewhere,
        List<Circumstance> said,
        List<Circumstance> more) {

    public static final int SHOWN_FIRST = 6;

    /** A fact with its words. */
    public record Circumstance(String code, String text) {}

    public String color() {
        return switch (finding) {
            case DUTY, TO_WEIGH -> "warning";
            case ALLOWED -> "success";
            case NOT_ALLOWED -> "danger";
        };
    }

    public boolean isToWeigh() {
        return finding == Finding.TO_WEIGH;
    }

    public List<Circumstance> first() {
        return more.stream().limit(SHOWN_FIRST).toList();
    }

    public List<Circumstance> rest() {
        return more.stream().skip(SHOWN_FIRST).toList();
    }
}
