package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around the text, in the languages that no page of ours has. */
class SheetWordsTests {

    private static final Pattern SAID =
            Pattern.compile("(?:say\\(|key = |Signer\\()\"(sharing\\.[a-z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "so"})
    void areThoseThatTheSheetSays(String language) throws IOException {
        var said = new TreeSet<String>();
        for (var file : sources()) {
            SAID.matcher(Files.readString(file)).results().forEach(use -> said.add(use.group(1)));
        }
        said.remove("sharing.plain");
        var words = new Properties();
        var path = Path.of("src/main/resources/sharing/sheet_" + language + ".properties");
        try (var reader = Files.newBufferedReader(path)) {
            words.load(reader);
        }

        assertThat(said).hasSizeGreaterThan(15).isEqualTo(words.stringPropertyNames());
        assertThat(words.values()).noneMatch(word -> word.toString().isBlank());
    }

    @Test
    void keepANameInItsOwnOrder() {
        assertThat(SheetWords.say("ar", "sharing.sheet.others", "Polisen; Skolan"))
                .endsWith(": \u2068Polisen; Skolan\u2069.");
        assertThat(SheetWords.say("sv", "sharing.sheet.others", "Polisen"))
                .isEqualTo("De här läser ingenting med stöd av ditt ja: Polisen.");
    }

    private static List<Path> sources() throws IOException {
        try (var parts = Files.list(Path.of("src/main/jte/sharing/sheet"))) {
            var sources = new ArrayList<>(parts.toList());
            sources.add(Path.of("src/main/jte/sharing/sheet.jte"));
            sources.add(Path.of("src/main/java/se/tryggaunga/sharing/Sheets.java"));
            return sources;
        }
    }
}
