package se.tryggaunga.patterns.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Differences of differences: the average effect, its uncertainty, and whether the trends ran alike
 * before.
 *
 * <p>Fewer than 40 units are judged by reassigning who was treated, more by influence functions.
 */
final class Differences {

    private static final int FEW = 40;
    private static final double LEVEL = 0.05;

    private final Panel panel;
    private final int[] starts;
    private final GroupTimeEffects.Rule rule;
    private final boolean block;
    private final Method.Draws draws;

    Differences(
            Panel panel,
            Registration registration,
            GroupTimeEffects.Rule rule,
            Method.Draws draws) {
        this.panel = panel;
        this.rule = rule;
        this.draws = draws;
        this.block = registration.method() instanceof Method.DifferenceInDifferences;
        this.starts =
                panel.units().stream().mapToInt(u -> panel.at(registration.startOf(u))).toArray();
        for (int u = 0; u < starts.length; u++) {
            if (starts[u] == 0) {
                throw new IllegalArgumentException(
                        panel.units().get(u)
                                + " is treated from the first period on: there is nothing before.");
            }
        }
    }

    Evaluation.Result result() {
        var effects = new GroupTimeEffects(panel.values(), starts, rule);
        var cells = effects.cells();
        var average = block ? blockMean(panel.values(), starts) : effects.average(cells);
        var obstacles = new ArrayList<Verdict.Reason>();
        var figures = new LinkedHashMap<String, Double>();
        Estimate estimate;
        if (starts.length < FEW) {
            estimate = reassigned(average, cells, figures, obstacles);
        } else {
            estimate = large(average);
            figures.put("pBefore", PreTrends.wald(cells));
        }
        if (figures.getOrDefault("pBefore", 1.0) < LEVEL) {
            obstacles.add(Verdict.Reason.APART_BEFORE);
        }
        return new Evaluation.Result(
                estimate, new Finding.Grounds(named(cells), Map.of(), figures), obstacles);
    }

    private static Estimate large(Averaged average) {
        var normal = new NormalDistribution();
        var half = average.error() * normal.inverseCumulativeProbability(1 - LEVEL / 2);
        var p = 2 * normal.cumulativeProbability(-Math.abs(average.value() / average.error()));
        return new Estimate(
                average.value(),
                average.error(),
                average.value() - half,
                average.value() + half,
                p);
    }

    private Estimate reassigned(
            Averaged average,
            List<GroupTimeEffects.Cell> cells,
            Map<String, Double> figures,
            List<Verdict.Reason> obstacles) {
        var ways = Assignments.of(starts, draws).ways();
        var randomisation =
                new Randomisation(
                        ways.stream().mapToDouble(w -> value(panel.values(), w)).toArray(),
                        ways.stream().mapToDouble(w -> value(treated(), w)).toArray());
        figures.put("reassignments", (double) ways.size());
        if (!randomisation.tells()) {
            obstacles.add(Verdict.Reason.TOO_FEW_UNITS);
        }
        if (cells.stream().anyMatch(GroupTimeEffects.Cell::before)) {
            figures.put("pBefore", PreTrends.reassigned(panel.values(), ways, rule));
        }
        return randomisation.estimate(average.error());
    }

    private double value(double[][] values, int[] way) {
        if (block) {
            return blockMean(values, way).value();
        }
        var effects = new GroupTimeEffects(values, way, rule);
        return effects.average(effects.cells()).value();
    }

    /** One where a unit is really treated, zero elsewhere. */
    private double[][] treated() {
        var treated = new double[starts.length][panel.periods().length];
        for (int u = 0; u < starts.length; u++) {
            java.util.Arrays.fill(
                    treated[u], Math.min(starts[u], treated[u].length), treated[u].length, 1);
        }
        return treated;
    }

    /** Mean after minus mean before, treated minus compared. */
    private static Averaged blockMean(double[][] values, int[] starts) {
        var length = values[0].length;
        var start = IntStream.of(starts).min().orElseThrow();
        var changes = new double[values.length][2];
        for (int u = 0; u < values.length; u++) {
            for (int t = 0; t < length; t++) {
                changes[u][t < start ? 0 : 1] +=
                        values[u][t] / (t < start ? start : length - start);
            }
        }
        var groups = IntStream.of(starts).map(s -> s < length ? 1 : 2).toArray();
        var two = new GroupTimeEffects.Rule(Method.Aggregate.SIMPLE, false);
        return new GroupTimeEffects(changes, groups, two).cells().getFirst().effect();
    }

    private List<Finding.GroupTimeEffect> named(List<GroupTimeEffects.Cell> cells) {
        var periods = panel.periods();
        return cells.stream()
                .map(c ->
                        new Finding.GroupTimeEffect(
                                periods[c.start()],
                                periods[c.at()],
                                c.effect().value(),
                                c.effect().error()))
                .toList();
    }
}
