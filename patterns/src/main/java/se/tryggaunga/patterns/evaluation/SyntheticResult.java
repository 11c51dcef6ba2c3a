package se.tryggaunga.patterns.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * A synthetic estimate with an error from placebos: as many of those compared with are taken for
 * treated, again and again.
 *
 * <p>Source: Arkhangelsky et al. 2021, algorithm 4.
 */
final class SyntheticResult {

    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_COMPARED = 10;

    private final Panel panel;
    private final int compared;
    private final int before;
    private final Synthetic.Kind kind;
    private final Method.Draws draws;

    SyntheticResult(
            Panel panel, Registration registration, Synthetic.Kind kind, Method.Draws draws) {
        this.panel = panel;
        this.compared = registration.comparison().size();
        this.before = panel.at(registration.lastStart());
        this.kind = kind;
        this.draws = draws;
    }

    Evaluation.Result result() {
        if (before < LEAST_BEFORE) {
            return Evaluation.Result.obstacle(Verdict.Reason.TOO_FEW_PERIODS);
        }
        var found = Synthetic.of(kind, panel.values(), compared, before);
        var treated = panel.units().size() - compared;
        var figures = new LinkedHashMap<String, Double>();
        if (compared <= treated || compared < LEAST_COMPARED) {
            var none =
                    new Estimate(
                            found.effect(),
                            Double.NaN,
                            Double.NEGATIVE_INFINITY,
                            Double.POSITIVE_INFINITY,
                            1);
            return new Evaluation.Result(
                    none, grounds(found, figures), List.of(Verdict.Reason.TOO_FEW_UNITS));
        }
        var placebos = placebos(treated);
        var count = placebos.length;
        var error = new StandardDeviation().evaluate(placebos) * Math.sqrt((count - 1.0) / count);
        figures.put("placebos", (double) count);
        figures.put("placeboRank", rank(placebos, found.effect()));
        return new Evaluation.Result(
                Estimate.student(found.effect(), error, compared - treated),
                grounds(found, figures),
                List.of());
    }

    private double[] placebos(int treated) {
        var marks = new int[compared];
        java.util.Arrays.fill(marks, compared - treated, compared, 1);
        return Assignments.of(marks, draws).ways().stream().mapToDouble(this::placebo).toArray();
    }

    private double placebo(int[] marks) {
        var order =
                IntStream.concat(
                                IntStream.range(0, compared).filter(u -> marks[u] == 0),
                                IntStream.range(0, compared).filter(u -> marks[u] == 1))
                        .toArray();
        var rows = IntStream.of(order).mapToObj(u -> panel.values()[u]).toArray(double[][]::new);
        var still = (int) IntStream.of(marks).filter(m -> m == 0).count();
        return Synthetic.of(kind, rows, still, before).effect();
    }

    private static double rank(double[] placebos, double effect) {
        var further =
                java.util.Arrays.stream(placebos)
                        .filter(p -> Math.abs(p) >= Math.abs(effect))
                        .count();
        return (further + 1.0) / (placebos.length + 1);
    }

    private Finding.Grounds grounds(Synthetic found, LinkedHashMap<String, Double> figures) {
        Map<String, Double> weights = new TreeMap<>();
        for (int u = 0; u < compared; u++) {
            weights.put(panel.units().get(u), found.units()[u]);
        }
        for (int t = 0; t < before; t++) {
            weights.put("period " + panel.periods()[t], found.periods()[t]);
        }
        return new Finding.Grounds(List.of(), weights, figures);
    }
}
