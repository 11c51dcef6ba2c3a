package se.tryggaunga.sharing.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.Proposal;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What the family is to be asked about, and what is to be put right in it. */
record TermsForm(Form form) {

    static final int TEXT = 1000;

    private static final List<String> LANGUAGES =
            List.of(
                    "sv", "en", "ar", "so", "fa", "ti", "ku", "fi", "es", "pl", "uk", "sign",
                    "other");
    private static final List<String> INTERPRETER = List.of("none", "present", "phone");

    /** Prefilled with what still holds: what was taken back is not ticked again by us. */
    static Form prefilled(ConsentView view, LocalDate usualEnd) {
        var latest = view.latest();
        var cells = view.asked().consent().covers(latest);
        return Form.empty()
                .with("version", String.valueOf(latest.number()))
                .with("cells", cells.stream().map(Coverage::cell).toArray(String[]::new))
                .with("purpose", latest.terms().purpose())
                .with("until", end(view, usualEnd).toString())
                .with("language", latest.language())
                .with("interpreter", latest.interpreter())
                .with("explained", latest.explained());
    }

    int version() {
        return form.number("version", 1, 1_000_000, "sharing.err.version").orElse(0);
    }

    @Nullable Proposal read(ConsentView view, LocalDate today, LocalDate latestEnd) {
        var cells = cells(view);
        form.require("purpose", "sharing.err.purpose");
        form.max("purpose", TEXT);
        form.max("explained", TEXT);
        form.oneOf("language", LANGUAGES, "sharing.err.language");
        form.oneOf("interpreter", INTERPRETER, "sharing.err.interpreter");
        var until = until(today, latestEnd);
        if (!form.ok() || until == null) {
            return null;
        }
        return new Proposal(
                cells,
                form.value("purpose"),
                until,
                form.value("language"),
                form.value("interpreter"),
                form.value("explained"));
    }

    static List<Option> languages() {
        return LANGUAGES.stream()
                .map(code -> Option.of(code, Text.text("sharing.language." + code)))
                .toList();
    }

    static List<Option> interpreters() {
        return INTERPRETER.stream()
                .map(code -> Option.of(code, Text.text("sharing.interpreter." + code)))
                .toList();
    }

    private Set<Coverage> cells(ConsentView view) {
        var cells = new HashSet<Coverage>();
        for (var cell : form.values("cells")) {
            if (!view.offers(cell)) {
                form.reject("cells", "sharing.err.cells-unknown");
                return Set.of();
            }
            cells.add(Coverage.of(cell));
        }
        if (cells.isEmpty()) {
            form.reject("cells", "sharing.err.cells");
        }
        return cells;
    }

    private @Nullable LocalDate until(LocalDate today, LocalDate latestEnd) {
        form.require("until", "sharing.err.until");
        var until = form.date("until", today);
        if (until != null && !until.isAfter(today)) {
            form.reject("until", "sharing.err.until-past");
        } else if (until != null && until.isAfter(latestEnd)) {
            form.reject("until", "sharing.err.until-late", latestEnd);
        }
        return until;
    }

    private static LocalDate end(ConsentView view, LocalDate usualEnd) {
        return view.nothingAsked() || !view.asked().waits()
                ? usualEnd
                : view.latest().terms().until();
    }
}
