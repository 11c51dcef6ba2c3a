package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Fills a municipality. The demonstration's year, written by the product's own services, is copied
 * until there are enough cases: each row is one that the services made, with other ids, another
 * number and other staff.
 */
final class Filling {

    /** Tables without an id are the municipality's settings, the same for every year. */
    private static final String TABLES =
            """
            select c.oid::regclass::text
              from pg_class c
             where c.relkind = 'r'
               and exists (select from pg_attribute a
                            where a.attrelid = c.oid and a.attnum > 0 and a.atttypid = 'uuid'::regtype)
               and (c.relnamespace::regnamespace::text in ('people', 'sharing', 'concerns', 'cases')
                    and c.relname not in ('migration_history', 'residue')
                    or c.oid in ('access.scope'::regclass, 'access.grants'::regclass,
                                 'audit.entry'::regclass, 'tasks.task'::regclass, 'tasks.news'::regclass))
             order by c.oid
            """;

    private final Connection connection;
    private final int cases;

    Filling(Connection connection, int cases) {
        this.connection = connection;
        this.cases = cases;
    }

    /** How many seconds it took. */
    double fill() throws SQLException, IOException {
        long began = System.nanoTime();
        var years = years();
        connection.setAutoCommit(false);
        run("hats", years);
        Database.run(
                connection,
                "create table benchmark.stride as select max(number) as answers from sharing.answer");
        copy(years);
        connection.commit();
        run("seals", years);
        run("readers", years);
        connection.commit();
        connection.setAutoCommit(true);
        Database.run(connection, "vacuum analyze");
        return (System.nanoTime() - began) / 1e9;
    }

    private int years() throws SQLException {
        long told = Database.count(connection, "select count(*) from cases.case_file");
        return (int) ((cases + told - 1) / told);
    }

    /** In the order in which they were made: what is referred to comes first. */
    private void copy(int years) throws SQLException {
        Database.run(connection, "set local work_mem = '64MB'");
        List<String> names = Database.ask(connection, TABLES, row -> row.getString(1));
        for (var name : names) {
            var table = CopiedTable.of(connection, name);
            Database.run(connection, table.insert(years));
            for (var restart : table.restarts()) {
                Database.run(connection, restart);
            }
        }
    }

    private void run(String file, int years) throws SQLException, IOException {
        try (var sql = Filling.class.getResourceAsStream("/fill/" + file + ".sql")) {
            var text = new String(Objects.requireNonNull(sql).readAllBytes());
            Database.run(connection, text.replace("${years}", "" + years));
        }
    }
}
