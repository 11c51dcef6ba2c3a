package se.tryggaunga.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggaunga.PaperRules;
import se.tryggaunga.PaperText;

/** PaperText judges each paper by PDF/UA before it reads it. */
class TaggedPdfTests {

    private static final String WHY =
            "□ står för en bokstav eller ett annat tecken som inte kan visas på papper.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Två</h2><h3>Tre</h3><p class=\"value\">Rad\n\n  rad</p><h2>Två igen</h2>",
                "<ul><li>ett<ul><li>inuti</li></ul></li><li><p>två</p></li></ul><ol><li>y</li></ol>",
                "<table><tr><th>Dag</th><th>Plats</th></tr><tr><td>5</td><td>Ån</td></tr></table>",
                "<p><a href=\"https://example.org\">En länk</a> och <a href=\"#x\">en till</a></p>"
                        + "<h2 id=\"x\">Dit</h2>",
                "<p></p><p class=\"value\"> </p><ul></ul><ul><li></li></ul>",
                "<p>En <strong>viktig</strong> <em>sak</em><br/>och en gräns</p><hr/>"
            })
    void keepsTheRulesWhateverIsOnThePage(String body) throws IOException {
        assertThat(paper(body)).startsWith("1 (1) ").contains("Rubrik");
    }

    @Test
    void keepsTheRulesOverManyPages() throws IOException {
        var list = "<ul>" + "<li>En punkt som räcker till nästa rad. </li>".repeat(120) + "</ul>";

        assertThat(paper(list + "<p>" + "ord ".repeat(2000) + "</p>"))
                .contains("1 (5)", "2 (5)", "5 (5)");
    }

    @Test
    void breaksAWordThatWouldRunOffThePage() throws IOException {
        var line = "Långord".repeat(20);

        assertThat(paper("<p class=\"value\">" + line.repeat(10) + "</p>"))
                .contains("LångordLångord")
                .doesNotContain(line);
    }

    @Test
    void isInTheLanguageOfWhoeverPrintsIt() throws IOException {
        var english = TaggedPdf.of("Title", "en", "<h1>Heading</h1><p>\uD83D\uDE00</p>");

        assertThat(PaperRules.brokenBy(english)).isEmpty();
        try (var document = Loader.loadPDF(english)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void showsTheLettersOfSwedishSomaliSamiAndGreekAsTheyWere() throws IOException {
        var text = "Åsa, Øystein, Waxaan oggolahay, čáhci, Łukasz, Αθήνα, Київ, 5 € – ”så” → 1 ≥ ½";

        assertThat(paper("<p>" + text + "</p>")).endsWith(text + " ");
    }

    @Test
    void putsABoxAndAnExplanationForWhatItCannotShow() throws IOException {
        var written = "<p>glad \uD83D\uDE00 السلام 漢 שלום ✓ # så</p>";

        assertThat(paper(written)).contains("glad □ □□□□□□ □ □□□□ □ # så " + WHY);
    }

    @Test
    void saysNothingOfABoxThatSomebodyWrote() throws IOException {
        assertThat(paper("<p>kryssa □</p>")).contains("kryssa □").doesNotContain("står för");
    }

    @Test
    void leavesOutWhatNobodySees() throws IOException {
        var family = "\u0007a\u200Bb\u202Ec\uFEFFd\u2009e a\u030A \u00ADf\uD800";

        assertThat(paper("<p>" + family + "</p>")).contains("abcd e å f").doesNotContain("□");
    }

    private static String paper(String body) throws IOException {
        return PaperText.of(pdf(body));
    }

    private static byte[] pdf(String body) {
        return TaggedPdf.of("Titel", "sv", "<h1>Rubrik</h1>" + body);
    }
}
