package se.tryggaunga.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggaunga.organisation.TextVersion.Kind;
import se.tryggaunga.organisation.TextVersion.Part;

class TextVersionTests {

    @Test
    void hasHeadingsParagraphsAndLists() {
        var text =
                new TextVersion(
                        "a",
                        1,
                        "sv",
                        "A",
                        "Ett\nstycke.\n\n## Rubrik\n\n- ett\n- två\n",
                        LocalDate.of(2026, 1, 1),
                        null,
                        null);
        assertThat(text.parts())
                .containsExactly(
                        new Part(Kind.PARAGRAPH, List.of("Ett stycke.")),
                        new Part(Kind.HEADING, List.of("Rubrik")),
                        new Part(Kind.LIST, List.of("ett", "två")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-lattlast", "en", "ar", "so"})
    void theShippedSheetFitsOnOnePageInShortSentences(String language) {
        var text = shipped(language);
        var sentences =
                text.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .flatMap(line -> List.of(line.split("(?<=[.?:])\\s+")).stream())
                        .toList();
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(20));
        assertThat(text.body().split("\\s+")).hasSizeBetween(150, 330);
        assertThat(text.title()).doesNotContainIgnoringCase("gdpr");
        assertThat(text.body())
                .doesNotContain("!")
                .doesNotContainIgnoringCase("gdpr")
                .doesNotContainIgnoringCase("anonym");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "so"})
    void aTranslationHasThePartsOfTheSwedishOneLineByLine(String language) {
        assertThat(shape(shipped(language))).isEqualTo(shape(shipped("sv")));
    }

    private static List<String> shape(TextVersion text) {
        return text.parts().stream()
                .map(part ->
                        part.kind()
                                + " "
                                + part.lines().stream()
                                        .map(line -> line.split("(?<=[.?؟])\\s+").length)
                                        .toList())
                .toList();
    }

    private static TextVersion shipped(String language) {
        var node =
                Defaults.read().list("texts").stream()
                        .filter(each -> each.text("language").equals(language))
                        .findFirst()
                        .orElseThrow();
        return new TextVersion(
                node.text("code"),
                node.number("version"),
                language,
                node.text("title"),
                node.text("body"),
                LocalDate.of(2024, 1, 1),
                null,
                null);
    }
}
