package se.tryggaunga.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import se.tryggaunga.files.UnusableFile.Why;

/**
 * Draws each page of a PDF as it would be printed and binds the drawings into a new one, so that no
 * author, script, attachment or hidden text comes along.
 */
final class PdfPages {

    private static final float DOTS_PER_POINT = 2; // 144 per inch: small print stays readable
    private static final float LONGEST_SIDE = 2600;
    private static final float QUALITY = 0.8f;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private PdfPages() {}

    static Drawn drawn(byte[] sent, Limits limits) throws IOException {
        try (var source = Loader.loadPDF(sent)) {
            int pages = source.getNumberOfPages();
            if (pages == 0) {
                throw new UnusableFile(Why.UNREADABLE);
            }
            if (pages > limits.pages()) {
                throw new UnusableFile(Why.TOO_MANY_PAGES, limits.pages());
            }
            return new Drawn("application/pdf", pages, bound(source));
        } catch (InvalidPasswordException locked) {
            throw new UnusableFile(Why.LOCKED);
        }
    }

    private static byte[] bound(PDDocument source) throws IOException {
        long began = System.nanoTime();
        var renderer = new CarefulRenderer(source);
        var out = new ByteArrayOutputStream();
        try (var copy = new PDDocument()) {
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                if (System.nanoTime() - began > LONGEST.toNanos()) {
                    throw new UnusableFile(Why.TOO_MUCH_TO_DRAW);
                }
                add(copy, renderer.renderImage(i, scale(source.getPage(i))));
            }
            copy.save(out);
        }
        return out.toByteArray();
    }

    /** A page may claim to be as large as a house. */
    private static float scale(PDPage page) {
        var box = page.getCropBox();
        float longest = Math.max(box.getWidth(), box.getHeight());
        return Math.min(DOTS_PER_POINT, LONGEST_SIDE / Math.max(1, longest));
    }

    private static void add(PDDocument copy, BufferedImage drawing) throws IOException {
        float width = drawing.getWidth() / DOTS_PER_POINT;
        float height = drawing.getHeight() / DOTS_PER_POINT;
        var page = new PDPage(new PDRectangle(width, height));
        copy.addPage(page);
        var picture = JPEGFactory.createFromImage(copy, drawing, QUALITY);
        try (var content = new PDPageContentStream(copy, page)) {
            content.drawImage(picture, 0, 0, width, height);
        }
    }
}
