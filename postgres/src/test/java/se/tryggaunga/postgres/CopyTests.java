package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTests {
    private static final int HEADER = 10; // gzip's own: a changed time or system harms nothing
    @TempDir Path folder;
    private Path copy;

    @BeforeEach
    void write() throws IOException {
        Path original = folder.resolve("original");
        Files.createDirectories(original.resolve("base/empty"));
        Files.writeString(original.resolve("PG_VERSION"), "18\n");
        Files.createFile(original.resolve("base/nothing"));
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        Files.write(original.resolve("base/noise"), noise);
        copy = folder.resolve("copy.tar.gz");
        CopyWriter.write(original, copy);
    }

    private Path readInto(String name, Path file) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        CopyReader.read(file, target);
        return target;
    }

    @Test
    void givesBackEveryFileAndFolder() throws IOException {
        Path read = readInto("read", copy);

        assertThat(read.resolve("base/empty")).isEmptyDirectory();
        assertThat(read.resolve("base/nothing")).isEmptyFile();
        assertThat(read.resolve("base/noise"))
                .hasSameBinaryContentAs(folder.resolve("original/base/noise"));
    }

    @Test
    void refusesEveryDamagedByte() throws IOException {
        byte[] whole = Files.readAllBytes(copy);
        for (int at = HEADER; at < whole.length - Long.BYTES; at += whole.length / 101) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x55;
            refuses("damaged-" + at, bytes);
        }
    }

    @Test
    void refusesWhatIsCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(copy);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 300}) {
            refuses("short-" + length, Arrays.copyOf(whole, length));
        }
    }

    @Test
    void refusesAnotherKindOfFile() throws IOException {
        refuses("text", "hej".getBytes());
    }

    private void refuses(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name + ".tar.gz"), bytes);

        assertThatThrownBy(() -> readInto(name, file)).as(name).isInstanceOf(PostgresRefusal.class);
    }

    @Test
    void refusesALinkInTheFolder() throws IOException {
        Path original = folder.resolve("original");
        Files.createSymbolicLink(original.resolve("elsewhere"), Path.of("/etc"));

        assertThatThrownBy(() -> CopyWriter.write(original, folder.resolve("second.tar.gz")))
                .isInstanceOf(PostgresRefusal.class);
    }
}
