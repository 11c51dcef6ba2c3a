package se.tryggaunga.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import se.tryggaunga.Application;
import se.tryggaunga.postgres.ColdCopy;
import se.tryggaunga.postgres.PostgresRefusal;
import se.tryggaunga.postgres.PostgresServer;

/** Runs the demonstration, or copies its database while it does not run. */
public final class Demonstration {

    private Demonstration() {}

    public static void main(String[] arguments) throws IOException {
        LoggingSystem.get(Demonstration.class.getClassLoader()).beforeInitialize();
        var home = Path.of(System.getProperty("trygga.data", "data")).resolve("postgres");
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "backup" -> backup(home, arguments);
                case "restore" -> restore(home, arguments);
                default -> run(home, arguments);
            }
        } catch (PostgresRefusal refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Starts everything and returns when the first page can be shown. */
    static ConfigurableApplicationContext run(Path home, String... arguments) throws IOException {
        Progress.say("Startar databasen", "starting the database");
        var server = PostgresServer.in(home).start();
        var towns = new Towns(server, Secrets.in(home));
        towns.prepare();
        var context =
                new SpringApplicationBuilder(Application.class, DemonstrationConfiguration.class)
                        .properties(settings(towns))
                        .initializers(
                                made -> made.getBeanFactory().registerSingleton("towns", towns))
                        .run(arguments);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                server.close();
            }
        });
        return context;
    }

    private static Map<String, Object> settings(Towns towns) {
        var settings = new HashMap<String, Object>(towns.settings());
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "warn");
        return settings;
    }

    private static void backup(Path home, String... arguments) throws IOException {
        ColdCopy.backup(home, Path.of(arguments[1]));
        Progress.say("Kopian ligger i " + arguments[1], "the copy is in " + arguments[1]);
    }

    private static void restore(Path home, String... arguments) throws IOException {
        var existing =
                Arrays.asList(arguments).contains("replace")
                        ? ColdCopy.Existing.REPLACE
                        : ColdCopy.Existing.KEEP;
        ColdCopy.restore(Path.of(arguments[1]), home, existing);
        Progress.say("Databasen är återställd", "the database has been restored");
    }
}
