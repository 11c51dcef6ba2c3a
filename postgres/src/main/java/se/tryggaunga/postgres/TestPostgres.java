package se.tryggaunga.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * For tests: the server that all tests of one JVM share, of the version that the system property
 * {@code trygga.test.postgres} names. 18, the default, is the bundled one; another number is the
 * one installed under {@code /usr/lib/postgresql}. It does not wait for the disk, and its data are
 * removed when the JVM ends.
 */
public final class TestPostgres {
    private static final String VERSION = System.getProperty("trygga.test.postgres", "18");
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "target", "postgres-" + VERSION)
                    .toAbsolutePath();

    private final PostgresServer server;
    private final Set<String> templates = new HashSet<>();
    private final AtomicInteger made = new AtomicInteger();

    private TestPostgres(PostgresServer server) {
        this.server = server;
    }

    /** The server, started at the first call. */
    public static TestPostgres shared() {
        return Shared.INSTANCE;
    }

    public static String version() {
        return VERSION;
    }

    public PostgresServer server() {
        return server;
    }

    /**
     * Makes a database that others are copied from, the first time it is asked for.
     *
     * @param fill gets the address; it closes its connections, or nothing can be copied
     * @return the same name
     */
    public synchronized String template(String name, String owner, Consumer<String> fill) {
        if (templates.add(name)) {
            server.createDatabase(name, owner, null);
            fill.accept(server.url(name));
        }
        return name;
    }

    /** A new database that is a copy of the template ({@code template1} gives an empty one). */
    public String newDatabase(String template, String owner) {
        String name = "test_" + made.incrementAndGet();
        server.createDatabase(name, owner, template);
        return name;
    }

    private static final class Shared {
        static final TestPostgres INSTANCE = start();
    }

    private static TestPostgres start() {
        Path home = ROOT.resolve("server-" + ProcessHandle.current().pid());
        removeAbandoned(ROOT);
        PostgresServer server =
                PostgresServer.in(home)
                        .binaries(binaries())
                        .settings(
                                Map.of(
                                        "fsync", "off",
                                        "synchronous_commit", "off",
                                        "full_page_writes", "off",
                                        "max_connections", "200",
                                        "shared_buffers", "128MB"))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
        return new TestPostgres(server);
    }

    /** The programs of the version under test. */
    static Binaries binaries() {
        return VERSION.equals("18")
                ? Binaries.bundled(ROOT) // kept between runs: unpacking takes seconds
                : Binaries.installed(Path.of("/usr/lib/postgresql", VERSION, "bin"));
    }

    private static void end(PostgresServer server, Path home) {
        server.close();
        remove(home);
    }

    /** Data of a JVM that was killed. */
    private static void removeAbandoned(Path root) {
        try (Stream<Path> servers = Files.isDirectory(root) ? Files.list(root) : Stream.empty()) {
            servers.filter(TestPostgres::isAbandoned).forEach(TestPostgres::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path home) {
        String name = home.getFileName().toString();
        return name.matches("server-\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring("server-".length()))).isEmpty();
    }

    private static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
