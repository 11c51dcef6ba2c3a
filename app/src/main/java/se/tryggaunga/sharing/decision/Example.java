package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tryggaunga.shared.Coded;

/**
 * A situation with the answer that we expect: what a change of the rules is tried on before it
 * takes effect. Sv: exempel.
 *
 * @param to the receivers, who may be several at once
 */
public record Example(
        String id,
        String told,
        String from,
        Set<String> to,
        String kind,
        Map<String, Integer> ages,
        Set<String> facts,
        Finding expected) {

    private static final Pattern AGE = Pattern.compile("([^=|]*)=([0-9]+)");

    public static List<Example> shipped() {
        return Tables.shipped("examples.csv").stream().map(Example::of).toList();
    }

    public Finding under(Rules rules, LocalDate day) {
        return Decision.together(answers(rules, day));
    }

    /** The sentences of all receivers' answers, so that other words are seen as a change too. */
    String words(Rules rules, LocalDate day) {
        return answers(rules, day).stream()
                .map(decision -> decision.sentence(false) + decision.decider())
                .collect(Collectors.joining("\n"));
    }

    private List<Decision> answers(Rules rules, LocalDate day) {
        return to.stream()
                .map(receiver -> new Question(day, from, receiver, kind, ages, facts))
                .map(rules::answer)
                .toList();
    }

    private static Example of(Row row) {
        var ages = new HashMap<String, Integer>();
        var age = AGE.matcher(row.text("ages"));
        while (age.find()) {
            ages.put(age.group(1), Integer.valueOf(age.group(2)));
        }
        return new Example(
                row.text("id"),
                row.text("told"),
                row.text("from_party"),
                row.codes("to_party"),
                row.text("kind"),
                ages,
                row.codes("facts"),
                Coded.of(Finding.class, row.text("expected")));
    }
}
