package se.tryggaunga.sharing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parties, ages and sections are rows. No line of code knows any of them. */
class LawIsDataTests {

    private static final Path CODE = Path.of("src/main/java/se/tryggaunga/sharing/decision");

    /** Statutes and chapters by name, and any number that could be somebody's age. */
    private static final Pattern LAW =
            Pattern.compile(
                    "\\b(OSL|SoL|SkolL|LUL|GDPR|kap|lag|[0-9]+ ?§|[0-9]+:[0-9]+)\\b|\\b(1[0-9]|2[0-9])\\b");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Vocabulary WORDS = Vocabulary.shipped();

    @Test
    void stepsOutsideTheCode() throws IOException {
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(found(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void wouldBeFoundInTheCode() {
        assertThat(found("if (age < 18) {")).isNotEmpty();
        assertThat(found("var section = \"OSL 10 kap.\";")).isNotEmpty();
        assertThat(found("from.equals(\"polis\")")).isNotEmpty();
        assertThat(found("facts.contains(\"begaran\")")).isNotEmpty();
        assertThat(found("kind.equals(\"oro\")")).isNotEmpty();
        assertThat(found("var one = list.get(0);")).isEmpty();
    }

    @Test
    void namesOnlyWordsThatAreKnown() {
        var day = ScenarioReader.DAY;
        var groups = new TreeSet<String>();
        var regimes = new TreeSet<String>();
        WORDS.parties(day)
                .forEach(party -> {
                    groups.add("@" + party.groups());
                    regimes.addAll(party.regimes());
                });
        WORDS.kinds().forEach(kind -> regimes.addAll(kind.regimes()));
        for (var rule : Rules.shipped().all()) {
            assertThat(WORDS.facts()).as(rule.id()).containsAll(rule.fit().facts().mentioned());
            assertThat(regimes).as(rule.id()).containsAll(rule.fit().lifts());
            assertThat(regimes).as(rule.id()).containsAll(rule.fit().neverLifts());
            assertThat(unknownCodes(rule)).as(rule.id()).isEmpty();
        }
    }

    @Test
    void saysWhoDecidesAndWhatToWriteInWordsThatExist() {
        for (var rule : Rules.shipped().all()) {
            assertThat(WORDS.hasWord("decider", rule.words().decider())).as(rule.id()).isTrue();
            assertThat(rule.words().documents()).allMatch(code -> WORDS.hasWord("document", code));
            assertThat(rule.words().next()).allMatch(code -> WORDS.hasWord("next", code));
        }
    }

    /** One sentence of at most twenty words, the section after it and not in it. */
    @Test
    void isSaidInPlainWords() {
        for (var rule : Rules.shipped().all()) {
            for (boolean english : new boolean[] {false, true}) {
                var sentence = rule.words().sentence().in(english);
                assertThat(sentence.split("\\s+").length).as(rule.id()).isBetween(4, 21);
                assertThat(sentence).endsWith(".").doesNotContain("!", "§", "OSL");
            }
        }
    }

    private static List<String> unknownCodes(Rule rule) {
        var known = new TreeSet<String>();
        WORDS.parties(ScenarioReader.DAY)
                .forEach(party -> {
                    known.add(party.code());
                    party.groups().forEach(group -> known.add("@" + group));
                });
        WORDS.kinds()
                .forEach(kind -> {
                    known.add(kind.code());
                    kind.tags().forEach(tag -> known.add("@" + tag));
                });
        return Stream.of(rule.fit().from(), rule.fit().to(), rule.fit().kinds())
                .flatMap(among -> Stream.concat(among.named().stream(), among.except().stream()))
                .filter(code -> !known.contains(code))
                .toList();
    }

    private static List<String> found(String code) {
        var found = new ArrayList<String>();
        var law = LAW.matcher(code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", ""));
        while (law.find()) {
            found.add(law.group());
        }
        var texts = TEXT.matcher(code);
        while (texts.find()) {
            if (isWord(texts.group(1))) {
                found.add(texts.group(1));
            }
        }
        return found;
    }

    private static boolean isWord(String text) {
        return WORDS.find(text, ScenarioReader.DAY).isPresent()
                || WORDS.hasKind(text)
                || WORDS.facts().contains(text);
    }
}
