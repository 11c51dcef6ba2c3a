package se.tryggaunga.sharing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a change of rules is tried on: our own scenarios, in codes. */
class ExamplesTests {

    private static final Path SCENARIOS = Path.of("src/test/resources/sharing/scenarios.csv");
    private static final Path EXAMPLES = Path.of("src/main/resources/sharing/rules/examples.csv");

    private final Rules rules = Rules.shipped();

    /** {@code -Dtrygga.examples=write} writes the file anew when scenarios have changed. */
    @Test
    void areTheScenarios() throws Exception {
        var lines = lines();
        if ("write".equals(System.getProperty("trygga.examples"))) {
            Files.writeString(EXAMPLES, lines);
        }
        assertThat(Files.readString(EXAMPLES)).isEqualTo(lines);
    }

    @Test
    void areAnsweredAsExpected() {
        for (var example : Example.shipped()) {
            assertThat(example.under(rules, ScenarioReader.DAY))
                    .as(example.id() + " " + example.told())
                    .isEqualTo(example.expected());
        }
    }

    @Test
    void showWhatAChangeWouldAlter() {
        var younger = rules.with(Map.of("R11", Map.of("age_to", "17")));
        var altered = Altered.between(rules, younger, Example.shipped(), ScenarioReader.DAY);

        assertThat(altered).isNotEmpty();
        assertThat(altered)
                .extracting(each -> each.example().told())
                .contains("Konkret risk, Tullverket, 20 år.");
        var same = rules.with(Map.of("R11", Map.of("age_to", "20")));
        assertThat(Altered.between(rules, same, Example.shipped(), ScenarioReader.DAY)).isEmpty();
    }

    @Test
    void showFirstThoseWhoseAnswerIsAnother() {
        var off = rules.with(Map.of("R30", Map.of("status", "proposed")));
        var altered = Altered.between(rules, off, Example.shipped(), ScenarioReader.DAY);

        assertThat(altered.getFirst().isAnother()).isTrue();
        assertThat(altered.getFirst().before()).isEqualTo(Finding.DUTY);
    }

    @Test
    void checkWhatIsWritten() {
        var row = rules.find("R11").orElseThrow().row();
        var words = rules.words();

        assertThat(RuleCheck.faults(row, words)).isEmpty();
        assertThat(RuleCheck.faults(row.with("age_to", "tjugo"), words)).contains("age_to");
        assertThat(RuleCheck.faults(row.with("valid_from", "1 januari"), words))
                .contains("valid_from");
        assertThat(RuleCheck.faults(row.with("sentence_sv", ""), words)).contains("sentence_sv");
        assertThat(RuleCheck.faults(row.with("decided_by", "datorn"), words))
                .contains("decided_by");
        assertThat(rules.all()).allMatch(rule -> RuleCheck.faults(rule.row(), words).isEmpty());
    }

    private String lines() throws Exception {
        var reader = new ScenarioReader(rules.words());
        var lines =
                new ArrayList<>(List.of("id,told,from_party,to_party,kind,ages,facts,expected"));
        for (var scenario : Scenario.read(SCENARIOS)) {
            var questions = reader.questions(scenario);
            var first = questions.getFirst();
            lines.add(
                    String.join(
                            ",",
                            scenario.id(),
                            '"' + scenario.description().replace("\"", "\"\"") + '"',
                            first.from(),
                            questions.stream().map(Question::to).collect(Collectors.joining("|")),
                            first.kind(),
                            new TreeMap<>(first.ages())
                                    .entrySet().stream()
                                            .map(age -> age.getKey() + "=" + age.getValue())
                                            .collect(Collectors.joining("|")),
                            String.join("|", new TreeSet<>(first.facts())),
                            scenario.expected().code()));
        }
        return String.join("\n", lines) + "\n";
    }
}
