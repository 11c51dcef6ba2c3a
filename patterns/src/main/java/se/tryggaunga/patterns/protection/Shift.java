package se.tryggaunga.patterns.protection;

import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Another table that could be the true one: one cell moved by so much, the sums still holding, no
 * count below zero, and as little of what is dear moved as possible.
 *
 * <p>A linear programme in the moves up and down. Where its solution is not in whole numbers it is
 * asked for once more in whole numbers; either way the sums are checked in whole numbers
 * afterwards.
 */
final class Shift {

    private static final double SLACK = 1e-6;
    private static final long MOST_MILLISECONDS = 5_000;

    private final double[][] balances;
    private final long[] counts;

    Shift(CountTable table) {
        this.balances = table.balances();
        this.counts = table.cells().stream().mapToLong(Cell::count).toArray();
    }

    /**
     * @param costs what moving each cell by one costs; infinite where it must stay
     * @param target the cell to move
     * @param by how far, up or down
     * @return how far each cell moves, whole numbers only; empty where there is no such table or
     *     none was found
     */
    Optional<long[]> cheapest(double[] costs, int target, long by) {
        var plain = solved(costs, target, by, false);
        return plain.isPresent() || by == 0 ? plain : solved(costs, target, by, true);
    }

    private Optional<long[]> solved(double[] costs, int target, long by, boolean whole) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = MOST_MILLISECONDS;
        var ups = new Variable[counts.length];
        var downs = new Variable[counts.length];
        for (int i = 0; i < counts.length; i++) {
            if (i != target && Double.isFinite(costs[i])) {
                ups[i] = model.newVariable("up " + i).lower(0).weight(costs[i]).integer(whole);
                downs[i] =
                        model.newVariable("down " + i)
                                .lower(0)
                                .upper(counts[i])
                                .weight(costs[i])
                                .integer(whole);
            }
        }
        for (int s = 0; s < balances.length; s++) {
            var sum = model.newExpression("sum " + s).level(-balances[s][target] * by);
            for (int i = 0; i < counts.length; i++) {
                if (balances[s][i] != 0 && ups[i] != null) {
                    sum.set(ups[i], balances[s][i]);
                    sum.set(downs[i], -balances[s][i]);
                }
            }
        }
        var result = model.minimise();
        return result.getState().isFeasible() ? moves(ups, downs, target, by) : Optional.empty();
    }

    private Optional<long[]> moves(Variable[] ups, Variable[] downs, int target, long by) {
        var moves = new long[counts.length];
        moves[target] = by;
        for (int i = 0; i < moves.length; i++) {
            if (ups[i] != null) {
                var move = ups[i].getValue().doubleValue() - downs[i].getValue().doubleValue();
                moves[i] = Math.round(move);
                if (Math.abs(moves[i] - move) > SLACK) {
                    return Optional.empty();
                }
            }
        }
        return holds(moves) ? Optional.of(moves) : Optional.empty();
    }

    /** Checked in whole numbers, whatever the solver's rounding. */
    private boolean holds(long[] moves) {
        for (int i = 0; i < moves.length; i++) {
            if (counts[i] + moves[i] < 0) {
                return false;
            }
        }
        for (double[] balance : balances) {
            var sum = 0L;
            for (int i = 0; i < moves.length; i++) {
                sum += (long) balance[i] * moves[i];
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }
}
