package se.tryggaunga.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out is a picture of the paper and nothing else, or a clear no. */
class RedrawingTests {

    private static final Limits LIMITS = new Limits(10, 6, 10);

    @Test
    void theFileIsKnownByItsBytes() throws IOException {
        assertThat(Redrawing.of(jpeg(1), LIMITS).mediaType()).isEqualTo("image/jpeg");
        assertThat(Redrawing.of(encoded("png"), LIMITS).mediaType()).isEqualTo("image/png");
        assertThat(Redrawing.of(pdf(1), LIMITS).mediaType()).isEqualTo("application/pdf");
        for (var other : new String[] {"gif", "bmp"}) {
            refuses(encoded(other), "files.err.not-a-picture");
        }
        refuses(
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "files.err.not-a-picture");
    }

    @Test
    void whereAndWithWhatAPhotoWasTakenIsGone() throws IOException {
        var sent = jpeg(1);
        assertThat(text(sent)).contains("GPS 59.37 16.51", "Exif");

        assertThat(text(Redrawing.of(sent, LIMITS).content())).doesNotContain("GPS 59.37", "Exif");
    }

    @ParameterizedTest(name = "orientation {0} puts the red corner at {1},{2}")
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
    })
    void turnsThePhotoTheWayItWasHeld(int orientation, int right, int down) throws IOException {
        var picture = picture(Redrawing.of(jpeg(orientation), LIMITS));

        assertThat(picture.getWidth() > picture.getHeight()).isEqualTo(orientation <= 4);
        int x = right == 0 ? 5 : picture.getWidth() - 6;
        int y = down == 0 ? 5 : picture.getHeight() - 6;
        var corner = new Color(picture.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
    }

    @Test
    void aPdfKeepsItsPagesAndLosesAuthorScriptAndHiddenText() throws IOException {
        var kept = Redrawing.of(pdf(2), LIMITS);

        assertThat(kept.pages()).isEqualTo(2);
        try (var document = Loader.loadPDF(kept.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(text(kept.content())).doesNotContain("Sara Ek", "app.alert", "xmpmeta");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        refuses(new byte[0], "files.err.empty");
        refuses(new byte[10 * 1024 * 1024 + 1], "files.err.too-large");
        refuses(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0},
                "files.err.unreadable");
        refuses("%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII), "files.err.unreadable");
        refuses(pdf(7), "files.err.too-many-pages");
        refuses(locked(), "files.err.locked");
        refuses(enormous(), "files.err.too-detailed");
    }

    @Test
    void everyTruncationIsReadOrRefusedInWords() throws IOException {
        for (var whole : new byte[][] {jpeg(6), encoded("png"), pdf(1)}) {
            for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
                var cut = Arrays.copyOf(whole, length);
                try {
                    assertThat(Redrawing.of(cut, LIMITS).content()).isNotEmpty();
                } catch (UnusableFile refused) {
                    assertThat(refused.key()).startsWith("files.err.");
                }
            }
        }
    }

    /** What lies beside the pages, under them or on layers that are not shown. */
    @Test
    void whatIsNotSeenOnThePageIsNotKept() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            var beside = new PDStream(document);
            try (var bytes = beside.createOutputStream()) {
                bytes.write("HEMLIGT".getBytes(StandardCharsets.US_ASCII));
            }
            document.getDocumentCatalog().getCOSObject().setItem("Gomt", beside);
            var sent = saved(document);
            assertThat(text(sent)).contains("HEMLIGT");
            assertThat(text(Redrawing.of(sent, LIMITS).content())).doesNotContain("HEMLIGT");
        }
    }

    /** Its file is small; unpacked it would take gigabytes. */
    @Test
    void refusesAnEnormousPictureInsideOfAPdfBeforeItIsUnpacked() throws IOException {
        var jpeg = encoded("jpeg");
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(i + 5, (short) 60_000)
                        .putShort(i + 7, (short) 60_000);
            }
        }
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image =
                    new PDImageXObject(
                            document,
                            new ByteArrayInputStream(jpeg),
                            COSName.DCT_DECODE,
                            60,
                            30,
                            8,
                            PDDeviceRGB.INSTANCE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 60, 30);
            }
            refuses(saved(document), "files.err.too-detailed");
        }
    }

    @Test
    void keepsNoMoreThanTheLimitSays() throws IOException {
        var sent = encoded("png");
        assertThat(Redrawing.of(sent, new Limits(1, 1, 1)).pages()).isEqualTo(1);
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> Redrawing.of(sent, new Limits(1, 1, 0)))
                .extracting(UnusableFile::key)
                .isEqualTo("files.err.too-large-to-keep");
    }

    private static void refuses(byte[] sent, String key) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> Redrawing.of(sent, LIMITS))
                .extracting(UnusableFile::key)
                .isEqualTo(key);
    }

    /** 60 × 30, white, with a red corner up to the left as the camera's sensor saw it. */
    private static BufferedImage drawing() {
        var picture = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 60, 30);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 14, 14);
        brush.dispose();
        return picture;
    }

    private static byte[] encoded(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawing(), format, out);
        return out.toByteArray();
    }

    private static byte[] jpeg(int orientation) throws IOException {
        var plain = encoded("jpeg");
        var tiff = ByteBuffer.allocate(26 + 20);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0)
                .putInt(0)
                .put("GPS 59.37 16.51".getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + 6 + tiff.capacity())});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(tiff.array());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.getDocumentInformation().setAuthor("Sara Ek");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(
                                    document,
                                    new ByteArrayInputStream(
                                            "<x:xmpmeta/>".getBytes(StandardCharsets.UTF_8))));
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A few bytes that claim to be 60 000 × 60 000 dots. */
    private static byte[] enormous() throws IOException {
        var png = ByteBuffer.wrap(encoded("png"));
        png.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png.array(), 12, 17);
        png.putInt(29, (int) crc.getValue());
        return png.array();
    }

    private static BufferedImage picture(Drawn scan) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(scan.content()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
