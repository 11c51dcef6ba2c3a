package se.tryggaunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper, once it is known to keep PDF/UA and to be in Swedish. */
public final class PaperText {

    private PaperText() {}

    public static String of(byte[] pdf) throws IOException {
        assertThat(PaperRules.brokenBy(pdf)).as("rules of PDF/UA that the paper breaks").isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
