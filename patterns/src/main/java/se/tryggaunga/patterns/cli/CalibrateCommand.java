package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tryggaunga.patterns.calibration.Detector;
import se.tryggaunga.patterns.calibration.NullCalibration;
import se.tryggaunga.patterns.calibration.Plot;
import se.tryggaunga.patterns.calibration.Trial;
import se.tryggaunga.patterns.stream.Cluster;
import se.tryggaunga.patterns.stream.Conditions;
import se.tryggaunga.patterns.stream.Decoy;

/** {@code calibrate}: how the default set-up does on invented streams. */
final class CalibrateCommand implements Command {

    private static final double[] RISKS = {2, 3, 4, 6};

    @Override
    public String name() {
        return "calibrate";
    }

    @Override
    public String summary() {
        return "how the default set-up does on invented streams: p-values, delays, false episodes";
    }

    @Override
    public List<String> options() {
        return List.of("streams", "trials", "months", "per-day", "seed", "plots");
    }

    @Override
    public String usage() {
        return """
        calibrate [--option value …]

          --streams N   quiet streams for the p-values (1000), plain and realistic
          --trials N    clusters planted of each strength (40)
          --months N    months of a stream for quiet ones (120) and each decoy (a quarter of it)
          --per-day X   incidents a day in the planted streams (2)
          --seed S      (1)
          --plots DIR   writes the plots there as SVG\
        """;
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        long seed = arguments.whole("seed", Long.MIN_VALUE / 2, Long.MAX_VALUE / 2, 1L);
        int streams = arguments.whole("streams", 0, 1_000_000, 1000);
        int trials = arguments.whole("trials", 0, 1_000_000, 40);
        int months = arguments.whole("months", 0, 1_000_000, 120);
        var detector = Detector.standard();
        var answer = new LinkedHashMap<String, Object>();
        var plots = new LinkedHashMap<String, Plot>();
        if (streams > 0) {
            nulls(detector, streams, seed, answer, plots);
        }
        if (trials > 0) {
            double perDay = arguments.number("per-day", 0.01, 10_000, 2);
            planted(detector, perDay, trials, seed, answer, plots);
        }
        if (months > 0) {
            episodes(detector, months, seed, answer);
        }
        var folder = arguments.text("plots");
        if (folder.isPresent()) {
            Files.createDirectories(Path.of(folder.get()));
            for (var plot : plots.entrySet()) {
                Files.writeString(
                        Path.of(folder.get(), plot.getKey() + ".svg"), plot.getValue().svg());
            }
        }
        Json.write(answer, out);
    }

    private static void nulls(
            Detector detector,
            int streams,
            long seed,
            Map<String, Object> answer,
            Map<String, Plot> plots) {
        var plot = new Plot("p that is said", "share of quiet streams", 0.2, 0.2);
        for (boolean realistic : new boolean[] {false, true}) {
            var nulls = NullCalibration.of(detector, Conditions.year(realistic), streams, seed + 7);
            var name = realistic ? "realistic" : "plain";
            answer.put(
                    "null_" + name, row("p_0.01", nulls.share(0.01), "p_0.05", nulls.share(0.05)));
            double[] levels = IntStream.rangeClosed(0, 200).mapToDouble(i -> i / 1000.0).toArray();
            plot.line(name, levels, Arrays.stream(levels).map(nulls::share).toArray());
        }
        plot.line("honest", new double[] {0, 0.2}, new double[] {0, 0.2});
        plots.put("null-p", plot);
    }

    private static void planted(
            Detector detector,
            double perDay,
            int trials,
            long seed,
            Map<String, Object> answer,
            Map<String, Plot> plots) {
        var plot = new Plot("days since the start", "share found", 28, 1);
        var table = new java.util.ArrayList<Map<String, Object>>();
        for (double risk : RISKS) {
            var cluster = new Cluster(-1, 8, Trial.start(), 28, risk, false);
            var conditions = Conditions.year(true).withPerDay(perDay);
            var trial = Trial.of(detector, conditions, cluster, trials, seed + 99);
            double[] days = IntStream.rangeClosed(0, 28).asDoubleStream().toArray();
            double[] found =
                    Arrays.stream(days)
                            .map(day -> (double) count(trial.delays(), day) / trials)
                            .toArray();
            plot.line("risk × " + (int) risk, days, found);
            table.add(
                    row(
                            "risk",
                            risk,
                            "found",
                            (double) trial.delays().length / trials,
                            "median_delay_days",
                            trial.medianDelay(),
                            "median_overlap",
                            trial.overlap()));
        }
        answer.put("planted", table);
        plots.put("found", plot);
    }

    /** Names and values in turn, kept in this order. */
    private static Map<String, Object> row(Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private static long count(double[] delays, double day) {
        return Arrays.stream(delays).filter(delay -> delay <= day).count();
    }

    private static void episodes(
            Detector detector, int months, long seed, Map<String, Object> answer) {
        var rows = new LinkedHashMap<String, Object>();
        for (var decoy : Decoy.values()) {
            int many = decoy == Decoy.NONE ? months : Math.max(1, months / 4);
            int episodes =
                    Trial.episodes(detector, Conditions.year(true), decoy, many, seed + 5000);
            rows.put(
                    decoy.name().toLowerCase(java.util.Locale.ROOT),
                    row(
                            "stream_months",
                            many,
                            "episodes",
                            episodes,
                            "per_month_of_" + detector.streams() + "_streams",
                            (double) detector.streams() * episodes / many));
        }
        answer.put("episodes", rows);
    }
}
