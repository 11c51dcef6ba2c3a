package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** One municipality's database, while a server serves the folder, whoever has started it. */
record Database(Path home) {

    private static final String MUNICIPALITY = "eskilstuna";
    private static final int PORT_LINE = 3;

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** As the application is: with every policy. */
    Connection asApplication() throws SQLException {
        return as("trygga_app", secrets().getProperty("password.trygga_app"));
    }

    /** As somebody whom no policy binds, for filling and for comparing. */
    Connection withoutPolicies() throws SQLException {
        return as("postgres", read("superuser-password").strip());
    }

    /** With the application's own rights, but bound by no policy. */
    Connection asOneWhomNoPolicyBinds() throws SQLException {
        var password = read("superuser-password").strip();
        try (var all = withoutPolicies()) {
            run(
                    all,
                    """
                    do $$ begin
                        if to_regrole('benchmark_free') is null then
                            create role benchmark_free login bypassrls in role trygga_app;
                        end if;
                        alter role benchmark_free password '%s';
                        grant select on access.grants to benchmark_free;
                    end $$
                    """
                            .formatted(password));
        }
        return as("benchmark_free", password);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static <T> List<T> ask(Connection connection, String sql, Row<T> made) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(made.of(rows));
            }
        }
        return found;
    }

    static long count(Connection connection, String sql) throws SQLException {
        return ask(connection, sql, row -> row.getLong(1)).getFirst();
    }

    private Connection as(String role, String password) throws SQLException {
        var port = read("postmaster.pid").lines().skip(PORT_LINE).findFirst().orElseThrow();
        var settings = new Properties();
        settings.setProperty("user", role);
        settings.setProperty("password", Objects.requireNonNull(password));
        settings.setProperty("prepareThreshold", "3"); // as the application's pools
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + MUNICIPALITY, settings);
    }

    private Properties secrets() {
        var known = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("data/trygga-secrets.properties"))) {
            known.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known;
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve("data").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
