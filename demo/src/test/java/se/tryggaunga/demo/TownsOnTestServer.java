package se.tryggaunga.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
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

    private final int mine = ++made;
    private final PostgresServer server = TestPostgres.shared().server();
    private final Towns towns;

    public TownsOnTestServer() {
        try {
            var home = Files.createTempDirectory("towns");
            Files.createDirectories(home.resolve("data"));
            towns = new Towns(server, Secrets.in(home));
            Towns.ALL.forEach(town -> drop(town.code()));
            towns.prepare();
            Towns.ALL.forEach(town -> leaveUntold(town.code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody has made the municipalities anew since. */
    public boolean stillThere() {
        return mine == made;
    }

    /** What another class has told and done is not to be found here. */
    private void drop(String code) {
        try (var superuser = asSuperuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + code + " with (force)");
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
