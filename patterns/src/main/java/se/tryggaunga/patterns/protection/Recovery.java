package se.tryggaunga.patterns.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Tries to recover hidden counts from all that is shown, as somebody with a solver would: the least
 * and the most that each can be.
 *
 * <p>It shares nothing with what chose the cells to hide, and knows only what a reader of the table
 * knows.
 */
public final class Recovery {

    private final Shown shown;

    private Recovery(Shown shown) {
        this.shown = shown;
    }

    /**
     * What can be worked out of each hidden cell.
     *
     * @throws IllegalArgumentException when what is shown contradicts itself
     */
    public static Map<String, Interval> of(Shown shown) {
        var recovery = new Recovery(shown);
        var intervals = new TreeMap<String, Interval>();
        for (var name : shown.hidden()) {
            intervals.put(
                    name,
                    new Interval(recovery.extreme(name, false), recovery.extreme(name, true)));
        }
        return intervals;
    }

    private double extreme(String name, boolean most) {
        var model = new ExpressionsBasedModel();
        var variables = variables(model);
        Objects.requireNonNull(variables.get(name)).weight(1);
        for (int s = 0; s < shown.sums().size(); s++) {
            var sum = shown.sums().get(s);
            var balance = model.newExpression("sum " + s).level(0);
            balance.set(variables.get(sum.total()), -1);
            sum.parts().forEach(part -> balance.set(variables.get(part), 1));
        }
        return extreme(most ? model.maximise() : model.minimise(), most);
    }

    private double extreme(Optimisation.Result result, boolean most) {
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return most ? Double.POSITIVE_INFINITY : 0;
        }
        if (!result.getState().isFeasible()) {
            throw new IllegalArgumentException("What is shown contradicts itself.");
        }
        return Math.max(0, result.getValue());
    }

    private Map<String, Variable> variables(ExpressionsBasedModel model) {
        var variables = new HashMap<String, Variable>();
        shown.hidden().forEach(name -> variables.put(name, model.newVariable(name).lower(0)));
        shown.known()
                .forEach((name, interval) ->
                        variables.put(
                                name,
                                model.newVariable(name)
                                        .lower(interval.low())
                                        .upper(interval.high())));
        return variables;
    }
}
