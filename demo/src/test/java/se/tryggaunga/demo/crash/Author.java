package se.tryggaunga.demo.crash;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.secrecy.Visitor;

/** Somebody at a browser who writes again and again, and goes on after a stop where it was. */
abstract class Author {

    private static final Pattern CASE =
            Pattern.compile("href=\"(/arenden/[0-9A-Z]{4}-[0-9A-Z]+)\"");

    final Visitor browser;
    final String name;
    final Kind kind;
    private final List<String> forms = new ArrayList<>();
    private int turn;

    Author(int port, String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        browser = Visitor.signedIn(port, name);
        places().stream()
                .map(place -> place + kind.form)
                .filter(form -> Filled.on(browser.open(form), form).isPresent())
                .forEach(forms::add);
        if (forms.isEmpty()) {
            throw new IllegalStateException(name + " has no form for " + kind);
        }
    }

    /** Writes once; returns when the server has said that it has it. */
    abstract void write(int round);

    /** Where the form stands this time: each case in its turn. */
    String nextForm() {
        return forms.get(turn++ % forms.size());
    }

    Filled blank(String form) {
        var page = asked(() -> browser.open(form));
        return Filled.on(page, form)
                .orElseThrow(() -> new IllegalStateException(unexpected(page, form)));
    }

    Visitor.Page send(String path, Map<String, String> fields) {
        return asked(() -> browser.send(path, fields));
    }

    String unexpected(Visitor.@Nullable Page page, String path) {
        return "%s at %s got an answer that is neither yes nor outage: %s"
                .formatted(name, path, page);
    }

    private static Visitor.Page asked(Supplier<Visitor.Page> question) {
        try {
            var page = question.get();
            if (page.status() >= 500) {
                throw new Unanswered(Integer.toString(page.status()));
            }
            return page;
        } catch (UncheckedIOException cut) {
            throw new Unanswered("cut");
        }
    }

    private List<String> places() {
        if (kind.list.isEmpty()) {
            return List.of("");
        }
        var links = CASE.matcher(browser.open(kind.list).body());
        return links.results().map(link -> link.group(1)).distinct().toList();
    }
}
