package se.tryggaunga.shell.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import se.tryggaunga.shell.Text;

/** A page as PDF with headings, lists and language in it, for those who have it read aloud. */
public final class TaggedPdf {

    private static final String STYLE =
            new String(Letters.read("/shell/paper.css"), StandardCharsets.UTF_8);

    private static final String PAGE =
            "<html lang=\"%1$s\"><head><title>%2$s</title><meta name=\"subject\" content=\"%2$s\"/>"
                    + "<style>%3$s</style></head><body>%4$s</body></html>";

    private TaggedPdf() {}

    static {
        // its log would quote what it cannot read, and that may be about somebody
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param body well-formed, as the templates write it
     */
    public static byte[] of(String title, String language, String body) {
        var named = HtmlUtils.htmlEscape(Shown.whole(title), "UTF-8");
        var page = PAGE.formatted(language, named, STYLE, shown(body, language));
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Letters::stream, "Letters");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static String shown(String body, String language) {
        var whole = Shown.whole(body);
        var shown = Shown.boxed(whole);
        if (shown.equals(whole)) {
            return shown;
        }
        var why = Text.in(Locale.of(language), "shell.paper.box");
        return shown + "<p class=\"quiet\">" + HtmlUtils.htmlEscape(why, "UTF-8") + "</p>";
    }
}
