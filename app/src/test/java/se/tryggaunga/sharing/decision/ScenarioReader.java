package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.sharing.domain.RuleBook;

/** Makes questions of scenarios, one for each receiver. */
final class ScenarioReader {

    /** The day of which the paper on the law speaks. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final List<ConsentRule> WHOSE_YES = whoseYes();
    private static final RuleBook RULE_BOOK = _ -> WHOSE_YES;

    private static final Pattern LEADING = Pattern.compile("^\\d+");

    private final Vocabulary vocabulary;
    private final ScenarioWords words;
    private final Set<String> unread = new TreeSet<>();

    ScenarioReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = new ScenarioWords(vocabulary);
    }

    /** What no pattern understood, so that nobody takes silence for a reading. */
    Set<String> unread() {
        return unread;
    }

    List<Question> questions(Scenario scenario) {
        return scenario.to().stream().map(to -> question(scenario, to)).toList();
    }

    private Question question(Scenario scenario, String to) {
        var kind = vocabulary.kind(words.kind(scenario.kind()));
        if (kind.code().equals("okand_uppgift")) {
            unread.add(scenario.id() + " kind " + scenario.kind());
        }
        var receiver = words.party(to, DAY);
        return new Question(
                DAY,
                words.party(scenario.from(), DAY),
                receiver,
                kind.code(),
                ages(scenario),
                facts(scenario, receiver, kind));
    }

    private Set<String> facts(Scenario scenario, String receiver, Kind kind) {
        var notUnderstood = new TreeSet<String>();
        var facts = new LinkedHashSet<>(words.facts(scenario.otherFacts(), false, notUnderstood));
        notUnderstood.forEach(part -> unread.add(scenario.id() + " fact " + part));
        words.facts(scenario.description(), true, new TreeSet<>()).stream()
                .filter(fact -> !contradicted(fact, facts))
                .forEach(facts::add);
        consent(scenario, receiver, kind, facts);
        return facts;
    }

    private void consent(Scenario scenario, String receiver, Kind kind, Set<String> facts) {
        var answers = new FamilyAnswers(scenario.consents(), words, RULE_BOOK, DAY);
        if (answers.someoneIsUnreachable()) {
            facts.add("vh_forhindrad");
        }
        var yes = limited(answers.towards(receiver, kind, age(scenario)), scenario, kind);
        var otherKind = vocabulary.factOf(FamilysYes.OTHER_KIND);
        boolean covered = yes == FamilysYes.VALID || yes == FamilysYes.ASSESS;
        boolean named =
                words.only(scenario.otherFacts()).stream()
                        .anyMatch(only -> only.upper().equals(kind.upper()));
        if (facts.remove(otherKind) && covered && !named) {
            yes = FamilysYes.OTHER_KIND;
        }
        facts.add(vocabulary.factOf(yes));
    }

    /** What the other facts say of the consent's days and of what it covers. */
    private FamilysYes limited(FamilysYes yes, Scenario scenario, Kind kind) {
        if (yes != FamilysYes.VALID && yes != FamilysYes.ASSESS) {
            return yes;
        }
        var text = scenario.otherFacts();
        if (words.day("until", text).filter(day -> day.isBefore(DAY)).isPresent()) {
            return FamilysYes.ENDED;
        }
        if (words.day("since", text).filter(day -> day.isAfter(DAY)).isPresent()) {
            return FamilysYes.WAITING;
        }
        var only = words.only(text);
        return only.isEmpty() || only.stream().anyMatch(each -> each.upper().equals(kind.upper()))
                ? yes
                : FamilysYes.OTHER_KIND;
    }

    private boolean contradicted(String fact, Set<String> facts) {
        return facts.contains(vocabulary.fact(fact).negated())
                || facts.stream().anyMatch(each -> vocabulary.fact(each).negated().equals(fact));
    }

    private Map<String, Integer> ages(Scenario scenario) {
        var ages = new HashMap<String, Integer>();
        if (LEADING.matcher(scenario.age()).find()) {
            ages.put(Question.YOUNG, age(scenario));
        }
        ages.putAll(words.ages(scenario.otherFacts()));
        return ages;
    }

    private static int age(Scenario scenario) {
        var age = LEADING.matcher(scenario.age());
        return age.find() ? Integer.parseInt(age.group()) : 0;
    }

    /** The shipped table of whose yes is needed. */
    @SuppressWarnings("unchecked")
    private static List<ConsentRule> whoseYes() {
        var file = ScenarioReader.class.getResourceAsStream("/organisation/defaults.yaml");
        Map<String, Object> defaults = new Yaml().load(file);
        var rows = (List<Map<String, Object>>) defaults.get("consent_rules");
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> rule(rows.get(i), i))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ConsentRule rule(Map<String, Object> row, int priority) {
        var ages = (List<Integer>) row.get("ages");
        return new ConsentRule(
                ages.get(0),
                ages.get(1),
                Coded.of(ConsentRule.Guardians.class, row.get("guardians").toString()),
                Coded.of(ConsentRule.Young.class, row.get("young").toString()),
                Coded.of(ConsentRule.Outcome.class, row.get("outcome").toString()),
                priority);
    }
}
