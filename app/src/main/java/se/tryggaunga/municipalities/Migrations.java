package se.tryggaunga.municipalities;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Builds and changes a municipality's database as its owner: one schema and one history per module,
 * in the order of the arrows between modules. The web process never holds the owner's password.
 */
public final class Migrations {

    /** Lowest first; a module may name only schemas above it in this list. */
    public static final List<String> MODULES =
            List.of(
                    "organisation",
                    "access",
                    "audit",
                    "records",
                    "drafts",
                    "tasks",
                    "jobs",
                    "people",
                    "oversight",
                    "notices",
                    "sharing",
                    "concerns",
                    "cases",
                    "calendar",
                    "moves",
                    "urgent",
                    "asks",
                    "journal",
                    "leaving",
                    "requests");

    private Migrations() {}

    /**
     * @param url the municipality's database, which must exist
     * @param app the role that the application signs in as, which must exist
     */
    public static void run(String url, String owner, String password, String app) {
        for (var module : MODULES) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(url, owner, password)
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .table("migration_history")
                    .placeholders(Map.of("app", app, "owner", owner))
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        }
    }
}
