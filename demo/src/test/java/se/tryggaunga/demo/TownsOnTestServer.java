package se.tryggaunga.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.tryggaunga.Application;
import se.tryggaunga.postgres.PostgresServer;
import se.tryggaunga.postgres.TestPostgres;

/**
 * For tests: the demonstration's municipalities on the test server, new, and with nobody's story
 * told yet.
 */
public final class TownsOnTestServer {

    private static int made;
    private static @Nullable Secrets kept;

    private final int mine = ++made;
    private final PostgresServer server = TestPostgres.shared().server();
    private final Secrets secrets;
    private final Towns towns;

    public TownsOnTestServer() {
        this(newSecrets());
        try {
            towns.prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Towns.ALL.forEach(town -> leaveUntold(town.code()));
    }

    private TownsOnTestServer(Secrets secrets) {
        this.secrets = secrets;
        towns = new Towns(server, secrets);
        Towns.ALL.forEach(town -> drop(town.code()));
    }

    private static Secrets newSecrets() {
        try {
            var home = Files.createTempDirectory("towns");
            Files.createDirectories(home.resolve("data"));
            return Secrets.in(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts these municipalities aside as they are, for others to have copies of. */
    public void keep() {
        kept = secrets;
        for (var town : Towns.ALL) {
            drop(aside(town.code()));
            alone("alter database " + town.code() + " rename to " + aside(town.code()));
        }
    }

    /** The municipalities as they were when they were put aside. */
    public static TownsOnTestServer asKept() {
        var copy = new TownsOnTestServer(requireNonNull(kept, "nothing was put aside"));
        for (var role : List.of(Towns.OWNER, Towns.APP)) {
            copy.server.createRole(role, copy.secrets.password(role));
        }
        Towns.ALL.forEach(
                town -> copy.server.createDatabase(town.code(), Towns.OWNER, aside(town.code())));
        return copy;
    }

    private static String aside(String code) {
        return code + "_aside";
    }

    /** Whether nobody has made the municipalities anew since. */
    public boolean stillThere() {
        return mine == made;
    }

    /** What another class has told and done is not to be found here. */
    private void drop(String code) {
        alone("drop database if exists " + code + " with (force)");
    }

    /** A statement that stands outside every database. */
    private void alone(String sql) {
        try (var superuser = asSuperuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The test tells the year itself. */
    private void leaveUntold(String code) {
        try (var superuser = asSuperuser(code);
                var statement = superuser.createStatement()) {
            statement.execute("create schema if not exists demo authorization " + Towns.OWNER);
            statement.execute("create table if not exists demo.told (anchor date)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application with its pages on a free port; jobs run only when they are called. */
    public ConfigurableApplicationContext application() {
        var settings = new HashMap<String, Object>(towns.settings());
        settings.put("server.port", "0");
        settings.put("trygga.jobs", "false");
        settings.put("trygga.story.size", "0");
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(Application.class, DemonstrationConfiguration.class)
                .properties(settings)
                .initializers(made -> made.getBeanFactory().registerSingleton("towns", towns))
                .run();
    }

    /** As the role that the application uses, without the application. */
    public Connection asApplication(String code) throws SQLException {
        var password = towns.settings().get("trygga.municipalities[0].password").toString();
        return DriverManager.getConnection(server.url(code), Towns.APP, password);
    }

    /** As one who stands above every policy: for taking stock, and for weakening. */
    public Connection asSuperuser(String code) throws SQLException {
        return DriverManager.getConnection(server.url(code), server.superuser(), server.password());
    }
}
