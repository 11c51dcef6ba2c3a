package se.tryggaunga.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.municipalities.Migrations;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.postgres.PostgresServer;

/** The demonstration's municipalities, each with a database of its own on the one server. */
final class Towns {

    static final String OWNER = "trygga_owner";
    static final String APP = "trygga_app";

    /**
     * @param hosts the host names it answers to; the first municipality also answers to localhost
     */
    record Town(String code, String name, List<String> hosts) {

        /**
         * Whether young people are followed together here; otherwise there are only people and
         * hats.
         */
        boolean hasStory() {
            return !code.equals("taby");
        }
    }

    static final List<Town> ALL =
            List.of(
                    new Town(
                            "eskilstuna",
                            "Eskilstuna",
                            List.of("localhost", "127.0.0.1", "eskilstuna.localhost")),
                    new Town("taby", "Täby", List.of("taby.localhost")),
                    new Town("strangnas", "Strängnäs", List.of("strangnas.localhost")));

    private final PostgresServer server;
    private final Secrets secrets;

    Towns(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Roles, databases, migrations and setups; nothing that is there and whole is changed. */
    void prepare() throws IOException {
        server.createRole(OWNER, secrets.password(OWNER));
        server.createRole(APP, secrets.password(APP));
        migrate();
        for (var town : ALL) {
            setUp(town);
            Progress.say(town.name() + " är uppsatt", town.name() + " is set up");
        }
    }

    /** One that is new is a copy of another that is: migrated already, and nobody is in it yet. */
    private void migrate() {
        String migrated = null;
        for (var town : ALL) {
            boolean made = make(town, migrated);
            if (!made || migrated == null) {
                Migrations.run(url(town), OWNER, secrets.password(OWNER), APP);
            }
            if (made) {
                migrated = town.code();
            }
        }
    }

    /** Whether it is new: one whose year was not told to its end is made anew. */
    private boolean make(Town town, @Nullable String like) {
        if (server.createDatabase(town.code(), OWNER, like)) {
            return true;
        }
        if (isTold(town)) {
            return false;
        }
        server.dropDatabase(town.code());
        return server.createDatabase(town.code(), OWNER, like);
    }

    /**
     * Whether the municipality's year has been told to its end; an unfinished one is thrown away.
     */
    boolean isTold(Town town) {
        return ask(
                town.code(),
                owner ->
                        owner.sql("select to_regclass('demo.told') is not null")
                                .query(Boolean.class)
                                .single());
    }

    /** The last thing that is written about a municipality's year. */
    void told(Town town, LocalDate anchor) {
        ask(
                town.code(),
                owner ->
                        owner.sql(
                                        """
                                        do $$
                                        begin
                                            create schema demo;
                                            create table demo.told as select date '%s' as anchor;
                                            alter table demo.told enable row level security;
                                            alter table demo.told force row level security;
                                        end $$
                                        """
                                                .formatted(anchor))
                                .update());
    }

    /** What the application is told, as the operator of the product would. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        for (int i = 0; i < ALL.size(); i++) {
            var town = ALL.get(i);
            var prefix = "trygga.municipalities[" + i + "].";
            settings.put(prefix + "code", town.code());
            settings.put(prefix + "name", town.name());
            settings.put(prefix + "hosts", String.join(",", town.hosts()));
            settings.put(prefix + "url", url(town));
            settings.put(prefix + "user", APP);
            settings.put(prefix + "password", secrets.password(APP));
            settings.put(prefix + "draft-key", secrets.key(town.code()));
        }
        return settings;
    }

    PostgresServer server() {
        return server;
    }

    Connection asOwner(String code) throws SQLException {
        return DriverManager.getConnection(server.url(code), OWNER, secrets.password(OWNER));
    }

    /** A question to a municipality's database as its owner. */
    <T> T ask(String code, Function<JdbcClient, T> question) {
        try (var owner = asOwner(code)) {
            return question.apply(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException("The database of " + code + " did not answer", failed);
        }
    }

    private void setUp(Town town) throws IOException {
        var file = "/setup/" + town.code() + ".yaml";
        try (var yaml = Towns.class.getResourceAsStream(file);
                var owner = asOwner(town.code())) {
            if (yaml == null) {
                throw new IllegalStateException("No " + file);
            }
            Setup.apply(owner, town.code() + ".yaml", yaml);
        } catch (SQLException failed) {
            throw new IllegalStateException("Setting up " + town.name() + " stopped", failed);
        }
    }

    private String url(Town town) {
        return server.url(town.code());
    }
}
