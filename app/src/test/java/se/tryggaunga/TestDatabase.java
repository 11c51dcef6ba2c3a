package se.tryggaunga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.municipalities.Migrations;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.postgres.TestPostgres;

/**
 * For tests: a municipality's database of its own on the shared server, migrated as an owner that
 * is no superuser and used as a role that owns nothing.
 *
 * <p>The migrations run once per JVM, and each setup is applied once; a new database is a copy.
 */
public record TestDatabase(String url) {

    public static final String OWNER = "trygga_owner";
    public static final String OWNER_PASSWORD = "owner";
    public static final String APP = "trygga_app";
    public static final String APP_PASSWORD = "app";

    private static final String MIGRATED = "trygga_migrated";
    private static final Map<String, String> FILLED = new ConcurrentHashMap<>();

    /** Migrated, with nobody and nothing in it. */
    public static TestDatabase empty() {
        return copyOf(migrated());
    }

    /** Set up by a YAML file on the class path: {@code "setup/small.yaml"}. */
    public static TestDatabase with(String setup) {
        return filled(setup, () -> new ClassPathResource(setup).getInputStream());
    }

    /** Set up as one of the demonstration's municipalities: {@code "eskilstuna"}. */
    public static TestDatabase demonstration(String municipality) {
        var root = Path.of(System.getProperty("basedir", "."));
        return with(root.resolve("../demo/src/main/resources/setup/" + municipality + ".yaml"));
    }

    /** Set up by a YAML file anywhere; for other Maven modules' resources. */
    public static TestDatabase with(Path setup) {
        return filled(setup.getFileName().toString(), () -> Files.newInputStream(setup));
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, OWNER, OWNER_PASSWORD);
    }

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url, APP, APP_PASSWORD);
    }

    /** How many connections to it there are of a kind. */
    public long connections(String which) {
        return asSuperuser(
                "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and usename = '"
                        + APP
                        + "' and datname = current_database() and "
                        + which);
    }

    /** The server ends every connection of that name. */
    public void hangUp(String application) {
        asSuperuser(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and application_name = '"
                        + application
                        + "'");
    }

    private long asSuperuser(String sql) {
        var server = TestPostgres.shared().server();
        try (var connection =
                        DriverManager.getConnection(url, server.superuser(), server.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the application is told about it. */
    public Municipality municipality(String code) {
        return new Municipality(
                code,
                code,
                Set.of(code + ".localhost"),
                new Municipality.Database(url, APP, APP_PASSWORD, ""));
    }

    /** The same where requests are made to this machine, and drafts are kept. */
    public Municipality town(String code, String name) {
        return new Municipality(
                code,
                name,
                Set.of("localhost"),
                new Municipality.Database(url, APP, APP_PASSWORD, MunicipalKey.fresh()));
    }

    private static TestDatabase copyOf(String template) {
        var postgres = TestPostgres.shared();
        return new TestDatabase(postgres.server().url(postgres.newDatabase(template, OWNER)));
    }

    private static synchronized String migrated() {
        var postgres = TestPostgres.shared();
        postgres.server().createRole(OWNER, OWNER_PASSWORD);
        postgres.server().createRole(APP, APP_PASSWORD);
        return postgres.template(
                MIGRATED, OWNER, url -> Migrations.run(url, OWNER, OWNER_PASSWORD, APP));
    }

    private static synchronized TestDatabase filled(String setup, InputStreamSource yaml) {
        var template =
                FILLED.computeIfAbsent(
                        setup,
                        _ -> {
                            var postgres = TestPostgres.shared();
                            var name = postgres.newDatabase(migrated(), OWNER);
                            fill(postgres.server().url(name), setup, yaml);
                            return name;
                        });
        return copyOf(template);
    }

    private static void fill(String url, String setup, InputStreamSource source) {
        try (var yaml = source.getInputStream();
                var owner = DriverManager.getConnection(url, OWNER, OWNER_PASSWORD)) {
            Setup.apply(owner, setup, yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
