package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of rules, and the answers it gives. Default: not allowed.
 *
 * <p>The strongest ground left after every stop decides: a duty, then a recorded ground, then what
 * a person must weigh; among equals the first row. Source: the shipped rules.csv in the shape of
 * disclosure-rules.csv, or a municipality's own approved version of it.
 */
public final class Rules {

    private final Vocabulary words;
    private final List<Rule> rules;

    public Rules(Vocabulary words, List<Rule> rules) {
        this.words = words;
        this.rules = List.copyOf(rules);
    }

    public static Rules shipped() {
        return new Rules(
                Vocabulary.shipped(), Tables.shipped("rules.csv").stream().map(Rule::of).toList());
    }

    public Vocabulary words() {
        return words;
    }

    public List<Rule> all() {
        return rules;
    }

    /** The same table with some columns of some rows written otherwise. */
    public Rules with(Map<String, Map<String, String>> changes) {
        return new Rules(words, rules.stream().map(rule -> changed(rule, changes)).toList());
    }

    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Decision answer(Question question) {
        var situation = Situation.of(question, words);
        var fitting = on(question.day()).filter(rule -> rule.fits(situation)).toList();
        var grounds = grounds(fitting);
        var because = grounds.isEmpty() ? reason(fitting) : grounds.getFirst().caution();
        var finding =
                grounds.isEmpty() ? Finding.NOT_ALLOWED : Finding.of(grounds.getFirst().effect());
        return new Decision(
                situation.from(),
                situation.to(),
                finding,
                grounds,
                because,
                elsewhere(situation, question.day(), fitting));
    }

    /** The facts that could change the answer, for a page that asks no more than it must. */
    public Set<String> worthAsking(Question question) {
        var situation = Situation.of(question, words);
        var facts = new LinkedHashSet<String>();
        on(question.day())
                .filter(rule -> rule.effect() != Effect.REASON)
                .filter(rule -> rule.fit().couldHold(situation, true))
                .forEach(rule -> facts.addAll(rule.fit().facts().mentioned()));
        return facts;
    }

    private static Rule changed(Rule rule, Map<String, Map<String, String>> changes) {
        var row = rule.row();
        for (var change : changes.getOrDefault(rule.id(), Map.of()).entrySet()) {
            row = row.with(change.getKey(), change.getValue());
        }
        return row.equals(rule.row()) ? rule : Rule.of(row);
    }

    private static List<Ground> grounds(List<Rule> fitting) {
        var grounds = new ArrayList<Ground>();
        for (var rule : fitting) {
            if (rule.effect().isGround() && touching(fitting, rule, Effect.STOP).isEmpty()) {
                var plain = Ground.plain(rule);
                grounds.add(touching(fitting, rule, Effect.CAUTION).map(plain::with).orElse(plain));
            }
        }
        grounds.sort(Comparator.comparing(Ground::effect));
        return grounds;
    }

    private static Optional<Rule> touching(List<Rule> fitting, Rule ground, Effect effect) {
        return fitting.stream()
                .filter(rule -> rule.effect() == effect && rule.touches(ground))
                .findFirst();
    }

    /** A stop that took something away explains best; otherwise the first reason that fits. */
    private static Rule reason(List<Rule> fitting) {
        return fitting.stream()
                .filter(rule -> rule.effect() == Effect.STOP)
                .filter(stop ->
                        fitting.stream()
                                .anyMatch(rule -> rule.effect().isGround() && stop.touches(rule)))
                .findFirst()
                .or(() ->
                        fitting.stream().filter(rule -> rule.effect() == Effect.REASON).findFirst())
                .orElseThrow(() -> new IllegalStateException("No rule says why not"));
    }

    private List<Owed> elsewhere(Situation situation, LocalDate day, List<Rule> here) {
        var others = words.parties(day);
        return on(day).filter(rule -> rule.anyway() && !here.contains(rule))
                .flatMap(rule ->
                        others.stream()
                                .filter(other -> rule.fits(situation.towards(other)))
                                .limit(1)
                                .map(other -> new Owed(rule, other)))
                .toList();
    }

    private Stream<Rule> on(LocalDate day) {
        return rules.stream().filter(rule -> rule.isOn(day));
    }
}
