package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * May this reach that receiver? Holds codes only: nobody can be told from it. Sv: frågan.
 *
 * @param from the party that has the information
 * @param to the party that would receive it
 * @param ages by role; the empty role is the young person
 * @param facts circumstances, the standing of the consent among them
 */
public record Question(
        LocalDate day,
        String from,
        String to,
        String kind,
        Map<String, Integer> ages,
        Set<String> facts) {

    public static final String YOUNG = "";

    public Question {
        ages = Map.copyOf(ages);
        facts = Set.copyOf(facts);
    }

    public Question towards(String other) {
        return new Question(day, from, other, kind, ages, facts);
    }

    public Question given(String fact) {
        var more = new HashSet<>(facts);
        more.add(fact);
        return new Question(day, from, to, kind, ages, more);
    }
}
