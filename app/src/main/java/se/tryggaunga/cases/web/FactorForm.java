package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Optional;
import se.tryggaunga.cases.factors.Arena;
import se.tryggaunga.cases.factors.Extent;
import se.tryggaunga.cases.factors.Factor;
import se.tryggaunga.cases.factors.FactorChoice;
import se.tryggaunga.cases.factors.NewFactor;
import se.tryggaunga.cases.factors.Seen;
import se.tryggaunga.cases.factors.Source;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads what a party says about a factor: one of the catalogue, or one in own words. */
record FactorForm(Form form) {

    static final String OWN_GOOD = "_protects";
    static final String OWN_BAD = "_risk";
    static final List<String> TEXTS = List.of("words", "description", "situations", "consequence");

    private static final int MOST_VERSIONS = 100_000;
    private static final int LONGEST = 1_000;

    static FactorForm empty(String area, Arena arena) {
        return new FactorForm(
                Form.empty()
                        .with("area", area)
                        .with("after", "0")
                        .with("arena", arena.code())
                        .with("extent", Extent.NOT_KNOWN.code()));
    }

    static FactorForm of(Factor factor) {
        var seen = factor.seen();
        var form =
                empty(factor.area(), seen.arena())
                        .form()
                        .with("after", String.valueOf(factor.version()))
                        .with("choice", choice(seen))
                        .with("extent", seen.extent().code())
                        .with("source", seen.source().code())
                        .with("kind", factor.kind())
                        .with("spoken_by", factor.spokenBy())
                        .with("confirmed", factor.confirmed())
                        .with("words", seen.ownWords() ? seen.words() : "")
                        .with("description", seen.description())
                        .with("situations", seen.situations())
                        .with("consequence", seen.consequence());
        return new FactorForm(factor.over() ? form.with("over", "ja") : form);
    }

    private static String choice(Seen seen) {
        if (!seen.ownWords()) {
            return seen.code();
        }
        return seen.protects() ? OWN_GOOD : OWN_BAD;
    }

    String area() {
        return form.value("area");
    }

    /** One that there is none of is the first. */
    Arena arena() {
        return Coded.codes(Arena.class).contains(form.value("arena"))
                ? Coded.of(Arena.class, form.value("arena"))
                : Arena.HOME;
    }

    boolean ownWords() {
        return List.of(OWN_GOOD, OWN_BAD).contains(form.value("choice"));
    }

    void check(List<FactorChoice> choices, boolean own) {
        form.number("after", 0, MOST_VERSIONS, "cases.err.page-old");
        form.oneOf("arena", Coded.codes(Arena.class), "cases.err.page-old");
        if (!ownWords() && chosen(choices).isEmpty()) {
            form.reject("choice", "cases.factor.err.choice");
        }
        if (ownWords()) {
            form.require("words", "cases.factor.err.words");
        } else if (!form.value("words").isEmpty()) {
            form.reject("words", "cases.factor.err.both");
        }
        form.max("words", CaseWords.SHORT);
        TEXTS.stream().skip(1).forEach(text -> form.max(text, LONGEST));
        form.oneOf("extent", Coded.codes(Extent.class), "cases.err.page-old");
        form.oneOf("source", Coded.codes(Source.class), "cases.factor.err.source");
        form.max("spoken_by", CaseWords.SHORT);
        form.max("confirmed", CaseWords.SHORT);
        if (!own) {
            form.require("spoken_by", "cases.err.spoken-by");
        }
    }

    Optional<FactorChoice> chosen(List<FactorChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.code().equals(form.value("choice")))
                .findFirst();
    }

    /** Own words count only where no factor of the catalogue is chosen. */
    Seen seen(List<FactorChoice> choices) {
        var chosen = chosen(choices);
        return new Seen(
                chosen.map(FactorChoice::arena).orElseGet(this::arena),
                chosen.map(FactorChoice::protects)
                        .orElseGet(() -> form.value("choice").equals(OWN_GOOD)),
                chosen.map(FactorChoice::code).orElse(""),
                chosen.map(FactorChoice::sv).orElse(form.value("words")),
                form.value("description"),
                Coded.of(Extent.class, form.value("extent")),
                form.value("situations"),
                form.value("consequence"),
                Coded.of(Source.class, form.value("source")));
    }

    NewFactor factor(List<FactorChoice> choices, String kind) {
        return new NewFactor(
                area(),
                Integer.parseInt(form.value("after")),
                kind,
                seen(choices),
                form.has("over", "ja"),
                form.value("spoken_by"),
                form.value("confirmed"));
    }
}
