package se.tryggaunga.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import se.tryggaunga.files.FileSettings.Scan;

/** What ClamAV's own daemon finds is refused, and so is what it must see and does not. */
class VirusScanTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] HARMLESS = "Frånvaro i november".getBytes(StandardCharsets.UTF_8);
    private static final String NOBODY = "127.0.0.1:1";

    @Test
    void refusesWhatIsFoundAndTakesTheRest() throws IOException {
        try (var clamd = RealClamd.start()) {
            for (var address : new String[] {clamd.address(), clamd.socket()}) {
                for (var mode : new Scan[] {Scan.REQUIRED, Scan.WHEN_AVAILABLE}) {
                    var scan = scan(mode, address, LONG);
                    assertThatCode(() -> scan.require(HARMLESS)).doesNotThrowAnyException();
                    assertThatCode(() -> scan.require(new byte[10 * 1024 * 1024]))
                            .as("the largest that is taken")
                            .doesNotThrowAnyException();
                    refuses(scan, RealClamd.eicar(), "files.err.infected");
                    refuses(scan, hidden(), "files.err.infected");
                }
                assertThatCode(() -> scan(Scan.OFF, address, LONG).require(RealClamd.eicar()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void isAskedBeforeAnythingReadsTheFile() {
        try (var clamd = RealClamd.start()) {
            var files = new Files(scan(Scan.REQUIRED, clamd.address(), LONG));
            assertThatExceptionOfType(UnusableFile.class)
                    .isThrownBy(() -> files.drawn(RealClamd.eicar(), new Limits(10, 6, 10)))
                    .as("it is no picture either")
                    .extracting(UnusableFile::key)
                    .isEqualTo("files.err.infected");
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsWaitedForNoLongerThanIsStated() {
        try (var clamd = RealClamd.start()) {
            clamd.freeze();
            for (var address : new String[] {clamd.address(), clamd.socket()}) {
                var began = System.nanoTime();
                refuses(
                        scan(Scan.REQUIRED, address, Duration.ofMillis(700)),
                        HARMLESS,
                        "files.err.not-scanned");
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isBetween(Duration.ofMillis(600), Duration.ofSeconds(6));
            }
            clamd.thaw();
            assertThatCode(() -> scan(Scan.REQUIRED, clamd.address(), LONG).require(HARMLESS))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void withoutAnswerAFileIsRefusedWhereScanningIsRequiredAndNowhereElse() {
        for (var address : new String[] {NOBODY, "unix:/finns/inte", "finns-inte.invalid:3310"}) {
            refuses(scan(Scan.REQUIRED, address, LONG), HARMLESS, "files.err.not-scanned");
            assertThatCode(() -> scan(Scan.WHEN_AVAILABLE, address, LONG).require(HARMLESS))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> scan(Scan.WHEN_AVAILABLE, "", LONG).require(RealClamd.eicar()))
                .as("nobody is stated")
                .doesNotThrowAnyException();
    }

    @Test
    void aSettingThatCannotHoldStopsTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> scan(Scan.REQUIRED, " ", LONG));
        for (var address : new String[] {"localhost", ":3310", "localhost:x", "localhost:99999"}) {
            assertThatIllegalArgumentException()
                    .as(address)
                    .isThrownBy(() -> scan(Scan.WHEN_AVAILABLE, address, LONG));
        }
    }

    private static void refuses(VirusScan scan, byte[] sent, String key) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> scan.require(sent))
                .extracting(UnusableFile::key)
                .isEqualTo(key);
    }

    private static VirusScan scan(Scan mode, String address, Duration patience) {
        return new VirusScan(new FileSettings(mode, address, patience));
    }

    /** In a stream of a PDF that nothing on its page shows. */
    private static byte[] hidden() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var stream = new PDStream(document);
            try (var bytes = stream.createOutputStream()) {
                bytes.write(RealClamd.eicar());
            }
            document.getDocumentCatalog().getCOSObject().setItem("Gomd", stream);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
