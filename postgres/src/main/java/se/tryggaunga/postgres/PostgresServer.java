package se.tryggaunga.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A durable PostgreSQL server in a folder of its own: changes are on disk before they are
 * acknowledged, pages have checksums, passwords are asked for, and only this computer reaches it.
 * It outlives a kill -9 of itself, of this JVM and of both, and it ends with this JVM.
 *
 * {@snippet :
 * try (var server = PostgresServer.in(Path.of("data/postgres")).start()) {
 *     server.createRole("owner", password);
 *     server.createDatabase("tryggaunga", "owner", null);
 * }
 * }
 */
public final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private final FolderLock lock;
    private final Keeper keeper;
    private final int port;
    private final String password;
    private final Catalog catalog;
    private boolean closed;

    PostgresServer(FolderLock lock, Keeper keeper, int port, String password) {
        this.lock = lock;
        this.keeper = keeper;
        this.port = port;
        this.password = password;
        this.catalog = new Catalog(url(SUPERUSER), password);
    }

    /** Describes a server in this folder; {@link ServerSetup#start} starts it. */
    public static ServerSetup in(Path home) {
        return new ServerSetup(home);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public String superuser() {
        return SUPERUSER;
    }

    /** The superuser's password, made at the first start and kept with the data. */
    public String password() {
        return password;
    }

    /**
     * Makes a role that can sign in and has no other rights. A role that exists gets the password.
     */
    public void createRole(String name, String rolePassword) {
        catalog.createRole(name, rolePassword);
    }

    /**
     * Makes a database, empty or as a copy of another, unless there is one by that name.
     *
     * @return whether it was made now
     */
    public boolean createDatabase(String name, String owner, @Nullable String template) {
        return catalog.createDatabase(name, owner, template);
    }

    /** Removes a database, ending its connections; nothing when it is not there. */
    public void dropDatabase(String name) {
        catalog.dropDatabase(name);
    }

    /** Stops the server when everything is written. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            keeper.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
