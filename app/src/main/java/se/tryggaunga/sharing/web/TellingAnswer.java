package se.tryggaunga.sharing.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.decision.Decision;
import se.tryggaunga.sharing.decision.FactWord;
import se.tryggaunga.sharing.decision.Question;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Puts an answer of the rules into the reader's words. Keeps nothing. */
@Component
class TellingAnswer {

    private final RuleBooks books;
    private final TellingPage page;

    TellingAnswer(RuleBooks books, TellingPage page) {
        this.books = books;
        this.page = page;
    }

    Told to(Question question, Form form) {
        return of(books.today().answer(question), question, asked(form), question.facts());
    }

    /**
     * @param said the circumstances that somebody has said, among those of the question
     */
    Told of(Decision decision, Question question, List<Fact> asked, Set<String> said) {
        return new Told(
                decision.finding(),
                decision.sentence(page.english()),
                asked,
                rests(decision),
                words("document", decision.documents()),
                words("next", decision.next()),
                elsewhere(decision),
                circumstances(page.said(said)),
                circumstances(page.worthSaying(question)));
    }

    /** Whose yes the first circumstance means, at the age that was chosen. */
    String whoseYes(Question question) {
        var age = question.ages().get(Question.YOUNG);
        return age == null || books.asksGuardians(age)
                ? Text.text("sharing.tell.whose.guardians")
                : Text.text("sharing.tell.whose.young");
    }

    private List<Fact> asked(Form form) {
        return List.of(
                Fact.of(Text.text("sharing.tell.from"), chosen(page.parties(), form, "from")),
                Fact.of(Text.text("sharing.tell.to"), chosen(page.parties(), form, "to")),
                Fact.of(Text.text("sharing.tell.kind"), chosen(page.kinds(), form, "kind")),
                Fact.of(Text.text("sharing.tell.age"), chosen(page.ages(), form, "age")));
    }

    private List<Fact> rests(Decision decision) {
        var rests = new ArrayList<Fact>();
        rests.add(
                Fact.of(
                        Text.text("sharing.tell.decides"),
                        page.word("decider", decision.decider())));
        var section = decision.because().words().section();
        if (!section.isEmpty()) {
            rests.add(Fact.of(Text.text("sharing.tell.section"), section));
        }
        return rests;
    }

    private List<String> elsewhere(Decision decision) {
        return decision.elsewhere().stream()
                .map(owed -> decision.sentence(owed, page.english()))
                .distinct()
                .toList();
    }

    private List<String> words(String group, Collection<String> codes) {
        return codes.stream().map(code -> page.word(group, code)).toList();
    }

    private List<Told.Circumstance> circumstances(List<FactWord> facts) {
        return facts.stream()
                .map(fact -> new Told.Circumstance(fact.code(), fact.name().in(page.english())))
                .toList();
    }

    private static String chosen(List<Option> options, Form form, String name) {
        return options.stream()
                .filter(option -> form.has(name, option.value()))
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
