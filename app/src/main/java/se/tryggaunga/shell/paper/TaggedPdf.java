package se.tryggaunga.shell.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page as PDF with headings, lists and language in it, for those who have it read aloud. */
public final class TaggedPdf {

    private static final String STYLE =
            new String(Letters.read("/shell/paper.css"), StandardCharsets.UTF_8);

    /** Characters that no XML may have, however they came into somebody's text. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private TaggedPdf() {}

    static {
        // its log would quote what it cannot read, and that may be about somebody
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param body well-formed, as the templates write it
     */
    public static byte[] of(String title, String language, String body) {
        var page =
                "<html lang=\"%s\"><head><title>%s</title><meta name=\"subject\" content=\"%s\"/><style>%s</style></head><body>%s</body></html>"
                        .formatted(
                                language,
                                HtmlUtils.htmlEscape(title, "UTF-8"),
                                HtmlUtils.htmlEscape(title, "UTF-8"),
                                STYLE,
                                body);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Letters::stream, "Letters");
        builder.withHtmlContent(UNWRITABLE.matcher(page).replaceAll(""), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }
}
