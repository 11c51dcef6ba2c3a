package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process of ./start to the first page, with new data and with old. */
final class StartPart {

    private static final int WARM_STARTS = 5;

    private final Options options;
    private final Report report;

    StartPart(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    /** Leaves the demonstration's data of a first start behind. */
    void run() throws IOException {
        double cold = first();
        var warm = new ArrayList<Double>();
        for (int i = 0; options.has("start") && i < WARM_STARTS; i++) {
            try (var served = Served.byStart(options)) {
                warm.add(served.firstPage());
            }
        }
        if (options.has("start")) {
            say(cold, warm);
        }
    }

    /** A start that had to build first is made again: building is not starting. */
    private double first() throws IOException {
        double seconds = fresh();
        return options.has("start") && built() ? fresh() : seconds;
    }

    private double fresh() throws IOException {
        try (var served = Served.byStart(options, "--fresh")) {
            return served.firstPage();
        }
    }

    private boolean built() throws IOException {
        Path log = options.folder().resolve("start.log");
        return Files.readString(log).contains("Bygger");
    }

    private void say(double cold, List<Double> warm) {
        var seconds = warm.stream().mapToDouble(each -> each).toArray();
        double median = Percentile.of(seconds, 0.5);
        report.say("");
        report.say("./start to the first page, built before");
        report.say("  cold (three new databases, the invented year told)  %6.1f s  n=1", cold);
        report.say(
                "  warm (data there)  median %.1f s, %.1f to %.1f  n=%d",
                median, Percentile.of(seconds, 0), Percentile.of(seconds, 1), warm.size());
        report.put("start_cold_s", cold);
        report.put("start_warm_s", warm);
    }
}
