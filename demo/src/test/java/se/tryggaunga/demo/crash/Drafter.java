package se.tryggaunga.demo.crash;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Goes on writing in forms that are never sent; each is kept as the script of the page does it. */
final class Drafter extends Author {

    private final Journal journal;
    private final Map<String, Integer> last = new LinkedHashMap<>();
    private int number;

    Drafter(int port, String name, Kind kind, Journal journal) {
        super(port, name, kind);
        this.journal = journal;
    }

    @Override
    void write(int round) {
        var form = nextForm();
        var kept = blank(form).with(kind.field, "Kraschutkast %s %d.".formatted(name, ++number));
        var answer = send("/utkast", kept.fields());
        if (answer.status() != 200 || !answer.body().strip().matches("\\d\\d\\.\\d\\d")) {
            throw new IllegalStateException(unexpected(answer, form));
        }
        last.put(form, number);
        journal.kept(name + " " + form, number);
    }

    /** The forms whose draft is older than what the server has said that it keeps, or gone. */
    Map<String, String> lost() {
        var lost = new LinkedHashMap<String, String>();
        last.forEach((form, least) -> {
            int shown = shown(form);
            if (shown < least) {
                lost.put(form, "%s: %d was kept, %d is there".formatted(name, least, shown));
            }
        });
        return lost;
    }

    private int shown(String form) {
        var words = Pattern.compile("Kraschutkast " + Pattern.quote(name) + " (\\d+)\\.");
        var draft = words.matcher(blank(form).html());
        return draft.find() ? Integer.parseInt(draft.group(1)) : 0;
    }
}
