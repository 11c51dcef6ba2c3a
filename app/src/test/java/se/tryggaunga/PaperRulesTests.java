package se.tryggaunga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import se.tryggaunga.shell.paper.TaggedPdf;

/** Each fault that a paper could have is planted and found by its name. */
class PaperRulesTests {

    @Test
    void findsNothingInAnOrdinaryPaper() throws IOException {
        assertThat(PaperRules.brokenBy(paper())).isEmpty();
    }

    @Test
    void findsAPaperThatNobodyTaggedAndQuotesNothingOfIt() throws IOException {
        assertThat(PaperRules.brokenBy(bare()))
                .extracting(rule -> rule.substring(0, rule.indexOf(',')))
                .containsExactly(
                        "6.2-1", "7.1-10", "7.1-11", "7.1-3", "7.1-8", "7.2-34", "7.21.4.1-1");
        assertThat(PaperRules.brokenBy(bare()))
                .contains(
                        "7.1-3, 1 times: Content shall be marked as Artifact or tagged as real content")
                .noneMatch(rule -> rule.contains("Nobody"));
    }

    @Test
    void missesEachThingThatIsTakenFromAPaper() throws IOException {
        assertThat(without(catalog -> catalog.removeItem(COSName.STRUCT_TREE_ROOT)))
                .anyMatch(rule -> rule.startsWith("7.1-11, "));
        assertThat(without(catalog -> catalog.removeItem(COSName.LANG)))
                .anyMatch(rule -> rule.startsWith("7.2-"));
        assertThat(without(catalog -> catalog.removeItem(COSName.METADATA)))
                .anyMatch(rule -> rule.startsWith("7.1-8, "));
        assertThat(without(catalog -> catalog.removeItem(COSName.VIEWER_PREFERENCES)))
                .anyMatch(rule -> rule.startsWith("7.1-10, "));
    }

    @Test
    void findsALevelOfHeadingsThatIsSkipped() throws IOException {
        var skipping = TaggedPdf.of("Titel", "sv", "<h1>Ett</h1><h3>Tre</h3><p>Text</p>");

        assertThat(PaperRules.brokenBy(skipping))
                .singleElement()
                .asString()
                .startsWith("7.4.2-1, 1 times:");
    }

    @Test
    void doesNotTakeRubbishForAGoodPaper() {
        var rubbish = in("Nobody").readAllBytes();

        assertThatThrownBy(() -> PaperRules.brokenBy(rubbish)).isInstanceOf(IOException.class);
    }

    private static byte[] paper() {
        return TaggedPdf.of("Titel", "sv", "<h1>Rubrik</h1><p>Text</p>");
    }

    private static byte[] bare() throws IOException {
        try (var document = new PDDocument()) {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Helvetica");
            var fonts = new COSDictionary();
            fonts.setItem(COSName.F, font);
            var page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            page.setContents(new PDStream(document, in("BT /F 12 Tf (Nobody) Tj ET")));
            document.addPage(page);
            return bytes(document);
        }
    }

    private static List<String> without(Consumer<COSDictionary> taking) throws IOException {
        try (var document = Loader.loadPDF(paper())) {
            taking.accept(document.getDocumentCatalog().getCOSObject());
            return PaperRules.brokenBy(bytes(document));
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static ByteArrayInputStream in(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
