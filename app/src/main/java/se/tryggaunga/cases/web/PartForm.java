package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.NewPart;
import se.tryggaunga.cases.Part;
import se.tryggaunga.shell.Form;

/** Reads a party's part of the mapping; also one put together after a conflict. */
record PartForm(Form form) {

    private static final int MOST_VERSIONS = 100_000;

    static final List<String> LINES = List.of("works", "worries", "would_help");

    String area() {
        return form.value("area");
    }

    /** One click: the party has nothing to add. */
    boolean nothing() {
        return form.value("way").equals("nothing");
    }

    void check(boolean own) {
        form.number("after", 0, MOST_VERSIONS, "cases.err.page-old");
        LINES.forEach(line -> form.max(line, CaseWords.LONG));
        form.max("spoken_by", CaseWords.SHORT);
        form.max("confirmed", CaseWords.SHORT);
        if (!own) {
            form.require("spoken_by", "cases.err.spoken-by");
        }
        if (!nothing() && LINES.stream().allMatch(line -> form.value(line).isEmpty())) {
            form.reject("works", "cases.err.one-line");
        }
    }

    NewPart part(String kind, @Nullable Part theirs) {
        var words =
                nothing()
                        ? Part.Words.NOTHING
                        : new Part.Words(
                                line("works", theirs == null ? "" : theirs.words().works()),
                                line("worries", theirs == null ? "" : theirs.words().worries()),
                                line(
                                        "would_help",
                                        theirs == null ? "" : theirs.words().wouldHelp()));
        return new NewPart(
                area(),
                Integer.parseInt(form.value("after")),
                kind,
                words,
                form.value("spoken_by"),
                form.value("confirmed"));
    }

    /** After a conflict each line is kept, exchanged for the other's, or both. */
    private String line(String name, String theirs) {
        return picked(form, name, form.value(name), theirs);
    }

    static String picked(Form form, String name, String mine, String theirs) {
        return switch (form.value("pick_" + name)) {
            case "theirs" -> theirs;
            case "both" -> mine.isEmpty() ? theirs : mine + "\n" + theirs;
            default -> mine;
        };
    }
}
