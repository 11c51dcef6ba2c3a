package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application in a process of its own, from its start until it is stopped. */
final class Served implements AutoCloseable {

    private static final long LONGEST_SECONDS = 600;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final Process process;
    private final int port;
    private final long began;
    private double firstPage;

    private Served(Process process, int port, long began) {
        this.process = process;
        this.port = port;
        this.began = began;
    }

    /** As a visitor of the repository starts it. */
    static Served byStart(Options options, String... more) throws IOException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(options.project().resolve("start").toString());
        command.addAll(
                List.of("--port", "" + port, "--data", "" + options.folder().resolve("data")));
        command.addAll(List.of(more));
        return run(command, port, options.folder().resolve("start.log"));
    }

    /**
     * With the flags that a machine of 1 GB gets from the service file: both compilers, and 70 % of
     * the memory as heap.
     */
    static Served asInProduction(Options options, String... more) throws IOException {
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-Xmx717m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dtrygga.data=" + options.folder().resolve("data"),
                                "-Dserver.port=" + port));
        command.addAll(List.of(more));
        command.addAll(List.of("-jar", unpacked(options.project()).toString()));
        return run(command, port, options.folder().resolve("application.log"));
    }

    private static Served run(List<String> command, int port, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        long began = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var served = new Served(process, port, began);
        Runtime.getRuntime().addShutdownHook(new Thread(served::close));
        served.waitForFirstPage(log);
        return served;
    }

    private void waitForFirstPage(Path log) {
        while (!answers()) {
            if (!process.isAlive() || seconds() > LONGEST_SECONDS) {
                close();
                throw new IllegalStateException("No page was served; see " + log);
            }
            pause();
        }
        firstPage = seconds();
    }

    /** Seconds from the start of the process to the first 200 of the page of names. */
    double firstPage() {
        return firstPage;
    }

    int port() {
        return port;
    }

    Footprint footprint() throws IOException {
        return Footprint.of(process.toHandle());
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/logga-in"));
            return client.send(page.build(), HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What ./start has unpacked. */
    private static Path unpacked(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("demo/target"), 2)) {
            return files.filter(file -> file.toString().matches(".*/run-\\d+/[^/]*-exec\\.jar"))
                    .findFirst()
                    .orElse(project.resolve("demo/target/demo-0.1.0-SNAPSHOT-exec.jar"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
