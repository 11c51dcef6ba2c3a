package se.tryggaunga.patterns.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The effect on each group of units that started together, in each period, and their averages.
 *
 * <p>ATT(g,t) is the mean change of the group since the period before its start, minus that of
 * those not treated; before the start the change is from one period to the next. Source: Callaway
 * and Sant'Anna 2021, J Econometrics 225:200.
 */
final class GroupTimeEffects {

    /** Which average is wanted, and whether units treated later are compared with until then. */
    record Rule(Method.Aggregate aggregate, boolean notYet) {}

    /** One cell: group and period as positions. */
    record Cell(int start, int at, Averaged effect) {
        boolean before() {
            return at < start;
        }
    }

    private final double[][] values;
    private final int[] starts;
    private final Rule rule;

    /**
     * @param values u rows of p values
     * @param starts u positions of each unit's first treated period; p or more for never
     */
    GroupTimeEffects(double[][] values, int[] starts, Rule rule) {
        this.values = values;
        this.starts = starts;
        this.rule = rule;
    }

    /** All cells with somebody to compare with, by group and then by period. */
    List<Cell> cells() {
        var periods = values[0].length;
        var cells = new ArrayList<Cell>();
        for (int start :
                IntStream.of(starts).filter(s -> s < periods).distinct().sorted().toArray()) {
            for (int at = 1; at < periods; at++) {
                var base = at < start ? at - 1 : start - 1;
                var effect = effect(start, at, base);
                if (effect != null) {
                    cells.add(new Cell(start, at, effect));
                }
            }
        }
        return cells;
    }

    /** Null where nobody is left to compare with. */
    private @Nullable Averaged effect(int start, int at, int base) {
        var treated = change(u -> starts[u] == start, at, base);
        var others = change(u -> compared(u, start, Math.max(at, base)), at, base);
        return treated == null || others == null ? null : treated.minus(others);
    }

    private boolean compared(int unit, int start, int until) {
        return starts[unit] >= values[0].length
                || (rule.notYet() && starts[unit] != start && starts[unit] > until);
    }

    /** The mean change of some units, with each unit's influence on it. */
    private @Nullable Averaged change(IntPredicate some, int at, int base) {
        var units = IntStream.range(0, starts.length).filter(some).toArray();
        if (units.length == 0) {
            return null;
        }
        var mean = 0.0;
        for (int unit : units) {
            mean += (values[unit][at] - values[unit][base]) / units.length;
        }
        var influence = new double[starts.length];
        for (int unit : units) {
            influence[unit] = (values[unit][at] - values[unit][base] - mean) / units.length;
        }
        return new Averaged(mean, influence);
    }

    /** The registered average of the cells from the start on. */
    Averaged average(List<Cell> cells) {
        var after = cells.stream().filter(c -> !c.before()).toList();
        var shares = new Shares(starts);
        return switch (rule.aggregate()) {
            case SIMPLE -> shares.average(after);
            case DYNAMIC ->
                    Averaged.mean(
                            by(after, c -> c.at() - c.start()).stream()
                                    .map(shares::average)
                                    .toList());
            case CALENDAR ->
                    Averaged.mean(by(after, Cell::at).stream().map(shares::average).toList());
            case GROUP ->
                    shares.average(
                            by(after, Cell::start).stream()
                                    .map(g ->
                                            new Cell(
                                                    g.getFirst().start(),
                                                    0,
                                                    Averaged.mean(
                                                            g.stream().map(Cell::effect).toList())))
                                    .toList());
        };
    }

    private static List<List<Cell>> by(List<Cell> cells, ToIntFunction<Cell> key) {
        return IntStream.of(cells.stream().mapToInt(key).distinct().sorted().toArray())
                .mapToObj(k -> cells.stream().filter(c -> key.applyAsInt(c) == k).toList())
                .toList();
    }
}
