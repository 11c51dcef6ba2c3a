package se.tryggaunga.patterns.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggaunga.patterns.Golden;

/** Published and recomputed estimates: smoking in California, minimum wages, seat belts. */
class EvaluationGoldenTests {

    private static final Method.Draws DRAWS = new Method.Draws(199, 1);
    private static final Percentage FOUR_DIGITS = Percentage.withPercentage(0.004);

    @Test
    void smokingInCaliforniaByThreeMethods() throws IOException {
        var rows = Golden.rows("data/california_prop99.csv");
        var golden = new TreeMap<String, Double>();
        Golden.rows("golden/evaluation/prop99_estimates.csv")
                .forEach(
                        r -> golden.put(r.get("estimator"), Double.parseDouble(r.get("estimate"))));
        var panel = panel(rows, "State", "Year", "PacksPerCapita");
        var methods =
                Map.of(
                        "did", new Method.DifferenceInDifferences(DRAWS),
                        "sc", new Method.SyntheticControl(DRAWS),
                        "sdid", new Method.SyntheticDifference(DRAWS));
        methods.forEach((name, method) -> {
            var others = new TreeSet<>(panel.units());
            others.remove("California");
            var finding =
                    answer(new TreeMap<>(Map.of("California", 1989)), others, 12, method, panel);
            assertThat(finding.estimate().effect())
                    .as(name)
                    .isCloseTo(golden.get(name), FOUR_DIGITS);
        });
    }

    @Test
    void theWeightsOfCaliforniaAreThePublishedOnes() throws IOException {
        var panel =
                panel(Golden.rows("data/california_prop99.csv"), "State", "Year", "PacksPerCapita");
        var units = new ArrayList<>(panel.units());
        units.remove("California");
        units.add("California");
        var ordered = panel.only(units, panel.periods().length);
        var control = Synthetic.of(Synthetic.Kind.CONTROL, ordered.values(), 38, 19);
        var difference = Synthetic.of(Synthetic.Kind.DIFFERENCE, ordered.values(), 38, 19);
        for (var row : Golden.rows("golden/evaluation/prop99_unit_weights.csv")) {
            var at = units.indexOf(row.get("state"));
            assertThat(control.units()[at])
                    .isCloseTo(Double.parseDouble(row.get("sc_omega")), within(1e-6));
            assertThat(difference.units()[at])
                    .isCloseTo(Double.parseDouble(row.get("sdid_omega")), within(1e-6));
        }
        for (var row : Golden.rows("golden/evaluation/prop99_time_weights.csv")) {
            var at = panel.at(Integer.parseInt(row.get("year")));
            assertThat(difference.periods()[at])
                    .isCloseTo(Double.parseDouble(row.get("sdid_lambda")), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"DriversKilled", "drivers", "front", "rear", "VanKilled"})
    void seatBelts(String series) throws IOException {
        var rows = Golden.rows("data/uk_seatbelts_monthly.csv");
        for (var golden : Golden.rows("golden/evaluation/its_seatbelts.csv")) {
            if (golden.get("series").equals(series)) {
                var finding = seatBelts(rows, series, golden.get("model").contains("slope"));
                var figures = finding.grounds().figures();
                assertThat(finding.estimate().effect())
                        .isCloseTo(number(golden, "law"), FOUR_DIGITS);
                assertThat(figures.get("rateRatio"))
                        .isCloseTo(number(golden, "rate_ratio"), FOUR_DIGITS);
                assertThat(figures.get("errorOverdispersed"))
                        .isCloseTo(number(golden, "se_quasi"), FOUR_DIGITS);
                assertThat(figures.get("errorNeweyWest"))
                        .isCloseTo(number(golden, "se_nw12"), FOUR_DIGITS);
                assertThat(figures.get("dispersion"))
                        .isCloseTo(number(golden, "dispersion"), FOUR_DIGITS);
                assertThat(figures.get("acf1")).isCloseTo(number(golden, "acf1"), FOUR_DIGITS);
            }
        }
    }

    /** The table that the authors publish with the data, to four decimals. */
    @Test
    void minimumWagesByGroupAndYear() throws IOException {
        var rows = Golden.rows("data/mpdta.csv");
        var panel = panel(rows, "countyreal", "year", "lemp");
        var starts = new TreeMap<String, Integer>();
        var others = new TreeSet<String>();
        rows.forEach(r -> {
            if (r.get("first.treat").equals("0")) {
                others.add(r.get("countyreal"));
            } else {
                starts.put(r.get("countyreal"), Integer.parseInt(r.get("first.treat")));
            }
        });
        var published =
                new double[] {
                    -0.0105, -0.0704, -0.1373, -0.1008, 0.0065, -0.0028, -0.0046, -0.0412, 0.0305,
                    -0.0027, -0.0311, -0.0261
                };
        var whole = new GroupTimeEffects.Rule(Method.Aggregate.SIMPLE, false);
        var at =
                panel.units().stream()
                        .mapToInt(u -> panel.at(starts.getOrDefault(u, Panel.NEVER)))
                        .toArray();
        var cells = new GroupTimeEffects(panel.values(), at, whole).cells();
        assertThat(cells).hasSize(published.length);
        for (int i = 0; i < published.length; i++) {
            assertThat(cells.get(i).effect().value()).isCloseTo(published[i], within(5e-5));
        }
        averages(
                panel,
                at,
                Map.of(
                        Method.Aggregate.SIMPLE,
                        -0.03995,
                        Method.Aggregate.DYNAMIC,
                        -0.07724,
                        Method.Aggregate.GROUP,
                        -0.03102));
        theAnswerIsTheGroupAverage(panel, starts, others);
        assertThat(PreTrends.wald(cells)).isCloseTo(0.16812, within(5e-3));
        assertThat(new GroupTimeEffects(panel.values(), at, whole).average(cells).error())
                .isBetween(0.0110, 0.0130);
    }

    private static void theAnswerIsTheGroupAverage(
            Panel panel, TreeMap<String, Integer> starts, TreeSet<String> others) {
        var method = new Method.GroupTime(Method.Aggregate.GROUP, false, DRAWS);
        var finding = answer(starts, others, 1, method, panel);
        assertThat(finding.estimate().effect()).isCloseTo(-0.03102, within(5e-6));
        assertThat(finding.verdict().reason()).isEqualTo(Verdict.Reason.BETTER_BEYOND_CHANCE);
    }

    private static void averages(Panel panel, int[] at, Map<Method.Aggregate, Double> published) {
        published.forEach((aggregate, value) -> {
            var effects =
                    new GroupTimeEffects(
                            panel.values(), at, new GroupTimeEffects.Rule(aggregate, false));
            assertThat(effects.average(effects.cells()).value())
                    .as(aggregate.name())
                    .isCloseTo(value, within(5e-6));
        });
    }

    private static Finding seatBelts(List<Map<String, String>> rows, String series, boolean slope) {
        var method =
                new Method.InterruptedSeries(
                        slope, 12, List.of("price", "distance"), Optional.empty(), 12);
        var panel =
                new Panel(
                        List.of("uk"),
                        rows.stream().mapToInt(r -> Integer.parseInt(r.get("t"))).toArray(),
                        new double[][] {
                            rows.stream().mapToDouble(r -> number(r, series)).toArray()
                        });
        var beside =
                Map.of(
                        "price",
                                rows.stream()
                                        .mapToDouble(r -> Math.log(number(r, "PetrolPrice")))
                                        .toArray(),
                        "distance",
                                rows.stream()
                                        .mapToDouble(r -> Math.log(number(r, "kms")))
                                        .toArray());
        var registration =
                new Registration(
                        indicator(), new TreeMap<>(Map.of("uk", 170)), new TreeSet<>(), 23, method);
        return Evaluation.fixed(registration, LocalDate.of(2026, 1, 1))
                .answer(() -> new Outcome("outcome", panel, beside));
    }

    private static Finding answer(
            TreeMap<String, Integer> starts,
            TreeSet<String> others,
            int horizon,
            Method method,
            Panel panel) {
        var registration = new Registration(indicator(), starts, others, horizon, method);
        return Evaluation.fixed(registration, LocalDate.of(2026, 1, 1))
                .answer(() -> new Outcome("outcome", panel, Map.of()));
    }

    private static Indicator indicator() {
        return new Indicator("outcome", Indicator.Hoped.LOWER, 0);
    }

    private static Panel panel(
            List<Map<String, String>> rows, String unit, String period, String value) {
        var units = rows.stream().map(r -> r.get(unit)).distinct().toList();
        var periods =
                rows.stream()
                        .mapToInt(r -> Integer.parseInt(r.get(period)))
                        .distinct()
                        .sorted()
                        .toArray();
        var values = new double[units.size()][periods.length];
        var order = java.util.Arrays.stream(periods).boxed().toList();
        rows.forEach(r ->
                values[units.indexOf(r.get(unit))][order.indexOf(Integer.parseInt(r.get(period)))] =
                        number(r, value));
        return new Panel(units, periods, values);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
