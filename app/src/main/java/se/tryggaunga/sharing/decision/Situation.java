package se.tryggaunga.sharing.decision;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with its codes looked up: what rules are held against. */
record Situation(Party from, Party to, Kind kind, Map<String, Integer> ages, Set<String> facts) {

    static Situation of(Question question, Vocabulary words) {
        var kind = words.kind(question.kind());
        var facts = new HashSet<>(question.facts());
        facts.addAll(kind.implies());
        return new Situation(
                words.party(question.from(), question.day()),
                words.party(question.to(), question.day()),
                kind,
                question.ages(),
                facts);
    }

    Situation towards(Party other) {
        return new Situation(from, other, kind, ages, facts);
    }

    /** Of whoever the rule looks at; the young person's where nothing else is known. */
    @Nullable Integer age(String role) {
        var known = ages.get(role);
        return known == null ? ages.get(Question.YOUNG) : known;
    }

    /** What protects the information: the owner's secrecy, and what its kind brings. */
    Set<String> regimes() {
        var regimes = new HashSet<>(from.regimes());
        regimes.addAll(kind.regimes());
        return regimes;
    }
}
