package se.tryggaunga.patterns.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.patterns.Golden.number;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggaunga.patterns.Golden;

/**
 * Every bound, expectation and alarm that the R package surveillance 1.20.3 computed from the same
 * series.
 */
class SurveillanceGoldenTests {

    private static final double CLOSE = 1e-6;
    private static Map<String, List<Map<String, String>>> golden = Map.of();

    @BeforeAll
    static void read() throws IOException {
        golden =
                Golden.rows("golden/surveillance.csv.gz").stream()
                        .collect(
                                Collectors.groupingBy(
                                        r ->
                                                r.get("algo")
                                                        + "|"
                                                        + r.get("param")
                                                        + "|"
                                                        + r.get("series"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"farringtonFlexible", "earsC", "cusum", "bayes", "rki", "glrpois"})
    void agreesRowByRow(String algorithm) throws IOException {
        var groups = golden.keySet().stream().filter(k -> k.startsWith(algorithm)).toList();
        assertThat(groups).isNotEmpty();
        var soft = new SoftAssertions();
        for (var group : groups) {
            var rows = golden.get(group);
            var first = rows.getFirst();
            var series = series(first.get("series"), first.get("unit"));
            var range = new Range(index(first), index(rows.getLast()));
            var judged =
                    detector(first.get("algo"), parameters(first.get("param")))
                            .judge(series, range);
            assertThat(judged).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                compare(soft, group, judged.get(i), rows.get(i));
            }
        }
        soft.assertAll();
    }

    private static void compare(
            SoftAssertions soft, String group, Detector.Judged judged, Map<String, String> row) {
        var name = group + " " + row.get("index");
        var alarm = judged.alarm();
        close(soft, name + " upper bound", alarm.upperBound(), number(row.get("upperbound")));
        soft.assertThat(alarm.alarm() ? 1 : 0)
                .as(name + " alarm")
                .isEqualTo((int) Math.max(0, number(row.get("alarm"))));
        if (judged instanceof Farrington.Result result) {
            close(soft, name + " expected", alarm.expected(), number(row.get("expected")));
            close(soft, name + " dispersion", result.dispersion(), number(row.get("phi")));
            close(soft, name + " trend", result.trend(), number(row.get("trend")));
            close(soft, name + " p", result.p(), number(row.get("pvalue")));
            close(soft, name + " score", result.score(), number(row.get("score")));
        }
    }

    private static void close(SoftAssertions soft, String name, double ours, double theirs) {
        if (Double.isNaN(theirs)) {
            soft.assertThat(ours).as(name).isNaN();
        } else if (!(Math.abs(ours - theirs) <= CLOSE * Math.abs(theirs) + 1e-11)) {
            soft.fail(name + ": " + ours + " instead of " + theirs);
        }
    }

    private static Detector detector(String algorithm, Map<String, Double> p) {
        return switch (algorithm.replaceAll(":.*", "")) {
            case "farringtonFlexible" -> farrington(algorithm, p);
            case "earsC" ->
                    new Ears(
                            Ears.Method.valueOf(algorithm.substring(6)),
                            p.get("baseline").intValue(),
                            p.getOrDefault("minSigma", 0.0),
                            p.get("alpha"));
            case "cusum" ->
                    new Cusum(
                            p.get("k"),
                            p.get("h"),
                            Standardized.ROSSI,
                            new Cusum.Level.YearlyWave());
            case "bayes" -> new BayesPrediction(reference(p, true), p.get("alpha"));
            case "rki" -> new ConfidenceBound(reference(p, false));
            default -> new PoissonGlr(p.get("c.ARL"), p.get("S").intValue(), true);
        };
    }

    private static ReferenceValues reference(Map<String, Double> p, boolean thisYear) {
        return new ReferenceValues(p.get("b").intValue(), p.get("w").intValue(), thisYear);
    }

    private static Detector farrington(String algorithm, Map<String, Double> p) {
        var method =
                algorithm.endsWith("muan")
                        ? ThresholdMethod.MUAN
                        : algorithm.endsWith("nbPlugin")
                                ? ThresholdMethod.NB_PLUGIN
                                : ThresholdMethod.DELTA;
        return new Farrington(
                FarringtonSettings.original()
                        .with(
                                new FarringtonSettings.History(
                                        p.get("b").intValue(),
                                        p.get("w").intValue(),
                                        p.get("noPeriods").intValue(),
                                        p.get("past").intValue(),
                                        false))
                        .with(new FarringtonSettings.Reweighting(true, p.get("wThr")))
                        .with(new FarringtonSettings.Trend(true, p.get("pTrend")))
                        .with(
                                new FarringtonSettings.Threshold(
                                        p.get("alpha"), method, Power.TWO_THIRDS)));
    }

    private static Map<String, Double> parameters(String text) {
        var parameters = new HashMap<String, Double>();
        for (var each : text.split(";")) {
            var parts = each.split("=");
            if (parts.length == 2 && parts[1].matches("-?[0-9.]+")) {
                parameters.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        return parameters;
    }

    private static Series series(String name, String unit) throws IOException {
        var counts =
                Golden.rows("data/surveillance/" + name + ".csv").stream()
                        .mapToDouble(r -> number(r.get(unit)))
                        .toArray();
        return Series.of(counts, Series.Calendar.every(52));
    }

    private static int index(Map<String, String> row) {
        return Integer.parseInt(row.get("index"));
    }
}
