package se.tryggaunga.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages over HTTP: four users on a municipality with all its cases. */
final class LoadPart {

    private static final double FAILURE = 200;

    private final Options options;
    private final Report report;

    LoadPart(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    /** Whether every answer was right and no 95th percentile was a failure. */
    boolean run() throws Exception {
        try (var served = Served.asInProduction(options)) {
            var measured = new Load(options, served.port(), readers()).run();
            var all = measured.together();
            head(measured, all);
            measured.byRole().forEach((role, times) -> table(role, times));
            boolean right = table("all", all);
            memory(served.footprint());
            all.errors().stream().distinct().limit(5).forEach(error -> report.say("  %s", error));
            return right && all.errors().isEmpty();
        }
    }

    private List<Reader> readers() throws Exception {
        try (var all = new Database(options.home()).withoutPolicies()) {
            return Reader.all(all);
        }
    }

    private void head(Load.Measured measured, Times all) {
        long pages = 0;
        for (var action : Action.values()) {
            pages += all.of(action).length;
        }
        report.say("");
        report.say(
                "Pages, 4 users at once, %d rounds each after %d to warm up, %d ms between rounds",
                options.rounds(), options.warmUp(), options.pause());
        report.say(
                "  %d requests in %.1f s, %.0f a second; errors %d",
                pages, measured.seconds(), pages / measured.seconds(), all.errors().size());
        report.say(
                "  %-14s %-5s %6s %8s %8s %8s %8s %6s",
                "role", "page", "n", "median", "p95", "p99", "max", "bar");
        report.put("requests_per_second", pages / measured.seconds());
        report.put("errors", all.errors().size());
    }

    private boolean table(String role, Times times) {
        boolean works = true;
        var pages = new LinkedHashMap<String, Object>();
        for (var action : Action.values()) {
            var millis = times.of(action);
            if (millis.length > 0) {
                pages.put(action.name().toLowerCase(), row(role, action, millis));
                works &= Percentile.of(millis, 0.95) < FAILURE;
            }
        }
        report.put("pages_" + role.replace(' ', '_'), pages);
        return works;
    }

    private Map<String, Object> row(String role, Action action, double[] millis) {
        double p95 = Percentile.of(millis, 0.95);
        var row = new LinkedHashMap<String, Object>();
        row.put("n", millis.length);
        row.put("median_ms", Percentile.of(millis, 0.5));
        row.put("p95_ms", p95);
        row.put("p99_ms", Percentile.of(millis, 0.99));
        row.put("max_ms", Percentile.of(millis, 1));
        report.say(
                "  %-14s %-5s %6d %8.1f %8.1f %8.1f %8.1f %6s",
                role,
                action.name().toLowerCase(),
                millis.length,
                row.get("median_ms"),
                p95,
                row.get("p99_ms"),
                row.get("max_ms"),
                action.bar() == 0 ? "" : p95 <= action.bar() ? "met" : "over");
        return row;
    }

    private void memory(Footprint memory) {
        report.say(
                "  memory after load, MB: JVM %.0f (at most %.0f), heap in use after collection %.0f,"
                        + " PostgreSQL %.0f",
                memory.resident(),
                memory.highest(),
                memory.heapAfterCollection(),
                memory.database());
        report.put(
                "memory_mb",
                Map.of(
                        "jvm_rss", memory.resident(),
                        "jvm_highest", memory.highest(),
                        "heap_after_gc", memory.heapAfterCollection(),
                        "postgresql_pss", memory.database()));
    }
}
