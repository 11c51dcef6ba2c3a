package se.tryggaunga.benchmarks;

import java.nio.file.Files;
import java.util.List;
import se.tryggaunga.postgres.PostgresServer;

/** Starts, fills and measures the product, and says what it found. See benchmarks/run. */
public final class Benchmark {

    private final Options options;
    private final Report report = new Report();

    private Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new Benchmark(Options.of(List.of(arguments)));
        System.exit(benchmark.run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        machine();
        if (!options.keep() || !Files.exists(options.home())) {
            new StartPart(options, report).run();
            fill();
        }
        boolean right = !options.has("load") || new LoadPart(options, report).run();
        if (options.has("policy")) {
            new PolicyPart(options, report).run();
        }
        report.say("");
        report.say("load of the machine at the end: %s", load());
        report.put("load_at_end", load());
        report.write(options.folder().resolveSibling("report-" + options.cases()));
        return right;
    }

    private void machine() throws Exception {
        report.say(
                "%d processors, Java %s, load of the machine %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                load());
        report.put("processors", Runtime.getRuntime().availableProcessors());
        report.put("load_at_start", load());
        report.put("cases", options.cases());
    }

    /** Of the last 1, 5 and 15 minutes: whether others used the machine too. */
    private static String load() throws Exception {
        var words = Files.readString(java.nio.file.Path.of("/proc/loadavg")).split(" ");
        return words[0] + " " + words[1] + " " + words[2];
    }

    private void fill() throws Exception {
        try (var _ = PostgresServer.in(options.home()).start();
                var all = new Database(options.home()).withoutPolicies()) {
            double seconds = new Filling(all, options.cases()).fill();
            report.say(
                    "filled in %.0f s: %d cases, %d grants, %d rows of log, %d MB",
                    seconds,
                    Database.count(all, "select count(*) from cases.case_file"),
                    Database.count(all, "select count(*) from access.grants"),
                    Database.count(all, "select count(*) from audit.entry"),
                    Database.count(all, "select pg_database_size(current_database()) >> 20"));
        }
    }
}
