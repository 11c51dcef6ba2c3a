package se.tryggaunga.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where and how a server is to run, before it runs. */
public final class ServerSetup {
    private static final Map<String, String> DURABLE =
            Map.ofEntries(
                    Map.entry("fsync", "on"),
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("password_encryption", "scram-sha-256"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"),
                    Map.entry("shared_buffers", "256MB"),
                    Map.entry("jit", "off"),
                    // The details of an error quote the row it is about: no personal data in logs.
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_min_error_statement", "panic"));

    private final Path home;
    private final Map<String, String> settings = new LinkedHashMap<>(DURABLE);
    private Binaries binaries = Binaries.bundled();
    private int port;

    ServerSetup(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** The port to listen on; 0, as from the start, takes a free one. */
    public ServerSetup port(int wanted) {
        port = wanted;
        return this;
    }

    public ServerSetup binaries(Binaries wanted) {
        binaries = wanted;
        return this;
    }

    /**
     * Settings of PostgreSQL that replace or add to the durable ones. Only a test, whose data may
     * be lost, turns {@code fsync} off.
     */
    public ServerSetup settings(Map<String, String> wanted) {
        settings.putAll(wanted);
        return this;
    }

    /**
     * Starts the server and returns when it takes connections.
     *
     * @throws PostgresRefusal when a person has to put something right first
     */
    public PostgresServer start() {
        try {
            Folders.createPrivate(home);
            FolderLock lock = FolderLock.take(home);
            try {
                return started(lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw new PostgresRefusal("This user may not write in " + e.getFile() + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    private PostgresServer started(FolderLock lock) throws IOException, InterruptedException {
        Account account = Account.forFolder(home);
        var commands = new Commands(account, binaries.bin(home), home);
        var folder = new DataFolder(home);
        folder.prepare(commands);
        int free = freePort();
        var keeper = new Keeper(commands, folder, free, Map.copyOf(settings));
        keeper.start();
        return new PostgresServer(lock, keeper, free, folder.password());
    }

    private int freePort() throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new PostgresRefusal("Port " + port + " is taken by another program.", e);
        }
    }
}
