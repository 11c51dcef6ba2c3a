package se.tryggaunga.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import se.tryggaunga.Application;
import se.tryggaunga.access.local.AccountCommand;
import se.tryggaunga.postgres.PostgresServer;

/**
 * The demonstration as {@link Demonstration} puts it together, on a free port in a folder that is
 * thrown away, with nobody's story told. All journeys of one JVM walk in this one; it ends with the
 * JVM.
 */
public final class JourneyDemonstration {

    private static final JourneyDemonstration ONE = start();

    private final PostgresServer server;
    private final ConfigurableApplicationContext context;
    private final int port;
    private final Towns towns;
    private final String ownersPassword;

    /** What the operator is shown when a local account is made. */
    public record LocalAccount(String user, String password, String secret) {}

    private JourneyDemonstration(Path home) throws IOException {
        server = PostgresServer.in(home).start();
        var secrets = Secrets.in(home);
        towns = new Towns(server, secrets);
        ownersPassword = secrets.password(Towns.OWNER);
        towns.prepare();
        context = application(towns);
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public static JourneyDemonstration running() {
        return ONE;
    }

    /**
     * Where a municipality's pages begin: {@code eskilstuna}, {@code taby} or {@code strangnas}.
     */
    public String base(String town) {
        var host = town.equals("eskilstuna") ? "localhost" : town + ".localhost";
        return "http://" + host + ":" + port;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Gives somebody a password and a second factor, as the operator's command does. */
    public LocalAccount account(String town, String user, String person) {
        var settings = new HashMap<String, String>();
        towns.settings().forEach((name, value) -> settings.put(name, value.toString()));
        settings.put("trygga.municipalities[0].owner-password", ownersPassword);
        var said = new ByteArrayOutputStream();
        var before = System.out;
        settings.forEach(System::setProperty);
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            new AccountCommand()
                    .run(new String[] {"--municipality", town, "--user", user, "--person", person});
        } finally {
            System.setOut(before);
            settings.keySet().forEach(System::clearProperty);
        }
        var lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        return new LocalAccount(user, word(lines, "Password"), word(lines, "Secret"));
    }

    private static String word(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join("\n", lines)));
    }

    /** Nobody reaches this municipality's database until {@link #reconnect}. */
    public void disconnect(String town) {
        asSuperuser(
                "postgres",
                List.of(
                        "alter database " + town + " with allow_connections false",
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                                + town
                                + "'"));
    }

    public void reconnect(String town) {
        asSuperuser("postgres", List.of("alter database " + town + " with allow_connections true"));
    }

    /** The days in which the parties were to answer each other are over. */
    public void lateAnswers(String town) {
        asSuperuser(town, List.of("update asks.ask set answer_by = current_date - 1"));
    }

    private void asSuperuser(String database, List<String> statements) {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(database), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ConfigurableApplicationContext application(Towns towns) {
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

    private static JourneyDemonstration start() {
        LoggingSystem.get(JourneyDemonstration.class.getClassLoader()).beforeInitialize();
        try {
            var home =
                    Path.of("target", System.getProperty("trygga.journeys", "journeys"))
                            .toAbsolutePath();
            empty(home);
            return new JourneyDemonstration(home);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void empty(Path home) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
