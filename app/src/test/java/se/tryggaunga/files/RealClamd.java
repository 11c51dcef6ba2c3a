package se.tryggaunga.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * ClamAV's own daemon, with one signature: that of EICAR's harmless test file. Nothing is fetched.
 * Where it is not installed the test is skipped; {@code ./verify} installs it, and says where it
 * is.
 */
public final class RealClamd implements AutoCloseable {

    private static final @Nullable String STATED = System.getProperty("trygga.clamd");
    private static final Path USUAL = Path.of("/usr/sbin/clamd");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final Process process;

    private RealClamd(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    public static RealClamd start() {
        var program = STATED == null ? USUAL : Path.of(STATED);
        assumeTrue(
                STATED != null || Files.isExecutable(program),
                "ClamAV is not on this machine (on Debian: apt install clamav-daemon)");
        try {
            var folder = Files.createTempDirectory("clamd");
            int port = freePort();
            var settings = Files.writeString(folder.resolve("clamd.conf"), settings(folder, port));
            Files.writeString(signatures(folder).resolve("own.ndb"), signature());
            var process =
                    new ProcessBuilder(program.toString(), "--config-file", settings.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile())
                            .start();
            var clamd = new RealClamd(folder, port, process);
            clamd.awaitAnswer();
            return clamd;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    public String socket() {
        return "unix:" + folder.resolve("socket");
    }

    /** Takes calls and says nothing. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Put together here, so that no scanner finds it in this file or what it is compiled to. */
    public static byte[] eicar() {
        return String.join(
                        "",
                        List.of(
                                "X5O!P%@AP[4\\PZX54(P^)7CC)7}",
                                "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!", "$H+H*"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String signature() {
        return "Eicar-Test:0:*:" + HexFormat.of().formatHex(eicar()) + "\n";
    }

    private static Path signatures(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("signatures"));
    }

    private static String settings(Path folder, int port) {
        return """
        Foreground yes
        DatabaseDirectory %s/signatures
        TemporaryDirectory %s
        TCPAddr 127.0.0.1
        TCPSocket %d
        LocalSocket %s/socket
        SelfCheck 0
        """
                .formatted(folder, folder, port, folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException {
        var settings = new FileSettings(FileSettings.Scan.REQUIRED, address(), PATIENCE);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                new Clamd(settings.address(), PATIENCE).found(new byte[] {1});
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new IllegalStateException(
                            Files.readString(folder.resolve("log")), notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
