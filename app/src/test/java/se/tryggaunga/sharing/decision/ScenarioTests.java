package se.tryggaunga.sharing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Situations told in words, answered by the shipped rules. {@code -Dtrygga.scenarios=FILE} tries
 * another file in the same shape; without one, the file beside the project.
 */
class ScenarioTests {

    private static final Path OWN = Path.of("src/test/resources/sharing/scenarios.csv");

    private final Rules rules = Rules.shipped();
    private final ScenarioReader reader = new ScenarioReader(rules.words());

    @Test
    void giveTheAnswersOfTheFile() throws Exception {
        var file = file();
        Assumptions.assumeTrue(file.isPresent(), "no file of scenarios: -Dtrygga.scenarios=FILE");
        assertThat(wrong(file.orElseThrow())).isEmpty();
    }

    @Test
    void giveOurOwnAnswers() throws Exception {
        assertThat(wrong(OWN)).isEmpty();
    }

    /** A rule that no situation reaches may be as wrong as it likes. */
    @Test
    void reachEveryRuleThatIsInForce() throws Exception {
        var reached = new TreeSet<String>();
        for (var scenario : Scenario.read(OWN)) {
            for (var question : reader.questions(scenario)) {
                var answer = rules.answer(question);
                reached.add(answer.because().id());
                answer.grounds().forEach(ground -> reached.add(ground.rule().id()));
            }
        }
        assertThat(rules.all())
                .filteredOn(Rule::inForce)
                .extracting(Rule::id)
                .filteredOn(id -> !reached.contains(id))
                .isEmpty();
    }

    /** The rule that a row names stands among the grounds, or says why there is none. */
    @Test
    void restOnTheRuleThatIsNamed() throws Exception {
        for (var scenario : Scenario.read(OWN)) {
            var named = new TreeSet<String>();
            for (var question : reader.questions(scenario)) {
                var answer = rules.answer(question);
                named.add(answer.because().id());
                answer.grounds().forEach(ground -> named.add(ground.rule().id()));
            }
            assertThat(named).as(scenario.id()).contains(scenario.ground());
        }
    }

    private List<String> wrong(Path file) throws Exception {
        var wrong = new ArrayList<String>();
        var scenarios = Scenario.read(file);
        for (var scenario : scenarios) {
            var answers = reader.questions(scenario).stream().map(rules::answer).toList();
            var finding = Decision.together(answers);
            boolean right = finding == scenario.expected();
            System.out.println(line(scenario, finding, right, answers));
            if (!right) {
                wrong.add(
                        scenario.id() + " gives " + finding + ", expected " + scenario.expected());
            }
        }
        System.out.printf(
                "%s: %d of %d%n", file, scenarios.size() - wrong.size(), scenarios.size());
        reader.unread().forEach(part -> System.out.println("  unread: " + part));
        return wrong;
    }

    private static String line(
            Scenario scenario, Finding finding, boolean right, List<Decision> answers) {
        var shown =
                answers.stream()
                        .filter(answer -> answer.finding() == finding)
                        .findFirst()
                        .orElseThrow();
        return "%s %s %s [%s] %s"
                .formatted(
                        right ? "ok  " : "FAIL",
                        scenario.id(),
                        finding,
                        shown.because().id(),
                        shown.sentence(false));
    }

    private static Optional<Path> file() {
        var named = System.getProperty("trygga.scenarios");
        var beside = "../shared/law/disclosure-scenarios.csv";
        return Stream.of(named == null ? beside : named)
                .flatMap(name -> Stream.of(Path.of(name), Path.of("..").resolve(name)))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
