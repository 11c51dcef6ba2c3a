package se.tryggaunga.demo.crash;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import se.tryggaunga.demo.Demonstration;

/** The demonstration in a process of its own, with its database in one folder: to be killed. */
final class KilledDemonstration implements AutoCloseable {

    private static final String SIZE = "0.1"; // one case of each kind

    private static final int LOWEST_PORT = 10_000;
    private static final int LOWEST_OF_CALLERS = 32_768;
    private static final Random RANDOM = new Random();

    final int port;
    private final Path home;
    private final Path log;
    private Process process;

    KilledDemonstration(Path home, Path log) throws IOException {
        this.home = home;
        this.log = log;
        port = freePort();
        Files.deleteIfExists(log);
        process = run();
    }

    /**
     * One that no connection is given as its own end: between a kill and the next start nobody
     * listens, and whoever calls then could otherwise be given the very port that is called.
     */
    private static int freePort() {
        for (int tried = LOWEST_PORT; tried < LOWEST_OF_CALLERS; tried++) {
            int candidate = LOWEST_PORT + RANDOM.nextInt(LOWEST_OF_CALLERS - LOWEST_PORT);
            try (var _ = new ServerSocket(candidate)) {
                return candidate;
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("Every port is taken");
    }

    Path data() {
        return home.resolve("postgres").resolve("data");
    }

    void startAgain() throws IOException {
        process = run();
    }

    /** Nothing of it gets a moment to put anything in order. */
    void kill(Target target) throws IOException, InterruptedException {
        var database = target.database() ? database() : List.<ProcessHandle>of();
        if (target.application()) {
            process.destroyForcibly();
        }
        database.forEach(ProcessHandle::destroyForcibly);
        if (target.application()) {
            process.waitFor();
        }
    }

    /** Fails when the application itself has ended: then there is nothing to wait for. */
    void mustBeAlive() throws IOException {
        if (!process.isAlive()) {
            var lines = Files.readAllLines(log);
            var end = lines.subList(Math.max(0, lines.size() - 30), lines.size());
            throw new IllegalStateException("The demonstration ended:\n" + String.join("\n", end));
        }
    }

    /** The server's process; one that is being started may not be named yet. */
    long databasePid() throws IOException {
        try {
            return Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
        } catch (NoSuchFileException | NoSuchElementException | NumberFormatException notYet) {
            return 0;
        }
    }

    /** The server first, then those that work for it. */
    private List<ProcessHandle> database() throws IOException {
        var server = ProcessHandle.of(databasePid()).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    private Process run() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                List.of(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dtrygga.data=" + home,
                        "-Dtrygga.story.size=" + SIZE,
                        "-Dserver.port=" + port,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demonstration.class.getName());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                .start();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
