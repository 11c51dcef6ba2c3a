package se.tryggaunga.sharing.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.RuleChange;
import se.tryggaunga.sharing.decision.Rule;
import se.tryggaunga.sharing.decision.RuleCheck;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Rules and their changes in the reader's words. */
@Component
public class RulePage {

    private final RuleBooks books;
    private final RuleWords words;

    RulePage(RuleBooks books, RuleWords words) {
        this.books = books;
        this.words = words;
    }

    /** One column of a change: what it was when it was written, and what it would be. */
    public record Field(String name, String before, String after) {}

    /** What is not a municipality's to change. */
    List<Fact> facts(Rule rule) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Text.text("sharing.rules.effect"), effect(rule)));
        for (var column :
                List.of("from_party", "to_party", "kinds", "facts_all", "facts_any", "facts_not")) {
            if (!rule.row().text(column).isEmpty()) {
                facts.add(
                        Fact.of(
                                Text.text("sharing.rules.column." + column.replace('_', '-')),
                                words.of(rule.row(), column)));
            }
        }
        facts.add(Fact.of(Text.text("sharing.rules.source"), words.of(rule.row(), "source")));
        return facts;
    }

    List<Option> deciders() {
        return books.today().all().stream()
                .map(rule -> rule.words().decider())
                .distinct()
                .sorted()
                .map(code -> Option.of(code, words.word("decider", code)))
                .toList();
    }

    List<Option> states() {
        return List.of(
                Option.of("in_force", Text.text("sharing.rules.state.in_force")),
                Option.of("proposed", Text.text("sharing.rules.state.proposed")));
    }

    List<Field> fields(RuleChange change) {
        var shipped = books.shipped().find(change.ruleId()).orElseThrow().row();
        return RuleCheck.CHANGEABLE.stream()
                .filter(column -> change.fields().containsKey(column))
                .map(column ->
                        new Field(
                                Text.text("sharing.rules." + column.replace('_', '-')),
                                words.of(shipped, column),
                                words.of(
                                        shipped.with(
                                                column, change.fields().getOrDefault(column, "")),
                                        column)))
                .toList();
    }

    public static String effect(Rule rule) {
        return Text.text("sharing.rules.effect." + rule.effect().code());
    }

    /** What it is called in a list. */
    public static String title(Rule rule) {
        var english = Text.locale().getLanguage().equals("en");
        var sentence = rule.words().sentence().in(english);
        return rule.words().ground().isEmpty()
                ? RuleWords.sentence(sentence)
                : rule.words().ground();
    }
}
