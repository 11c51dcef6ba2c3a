package se.tryggaunga.patterns.evaluation;

import java.util.Map;

/**
 * What came out.
 *
 * @param indicator the name of what is measured
 * @param panel its values
 * @param beside further columns of an interrupted series by name, one value a period
 */
public record Outcome(String indicator, Panel panel, Map<String, double[]> beside) {

    public Outcome {
        beside = Map.copyOf(beside);
    }

    double[] column(String name) {
        var column = beside.get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    "The outcome lacks the column " + name + ", which is registered.");
        }
        return column;
    }
}
