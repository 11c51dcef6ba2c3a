package se.tryggaunga.patterns.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Averages that weigh each group by its share of the units; that the shares are estimated too is
 * counted in.
 */
final class Shares {

    private final int[] starts;

    Shares(int[] starts) {
        this.starts = starts;
    }

    Averaged average(List<GroupTimeEffects.Cell> cells) {
        var shares = cells.stream().mapToDouble(c -> share(c.start())).toArray();
        var sum = java.util.Arrays.stream(shares).sum();
        var weights = java.util.Arrays.stream(shares).map(s -> s / sum).toArray();
        var average =
                Averaged.combined(
                        cells.stream().map(GroupTimeEffects.Cell::effect).toList(), weights);
        var influence = average.influence();
        for (int unit = 0; unit < influence.length; unit++) {
            influence[unit] += ofShares(cells, shares, unit, average.value());
        }
        return new Averaged(average.value(), influence);
    }

    private double share(int start) {
        return (double) IntStream.of(starts).filter(s -> s == start).count() / starts.length;
    }

    /** What the unit's belonging to its group moved the weights by. */
    private double ofShares(
            List<GroupTimeEffects.Cell> cells, double[] shares, int unit, double average) {
        var sum = java.util.Arrays.stream(shares).sum();
        var moved = 0.0;
        for (int k = 0; k < shares.length; k++) {
            var cell = cells.get(k);
            var belongs = starts[unit] == cell.start() ? 1 : 0;
            moved += (cell.effect().value() - average) * (belongs - shares[k]) / sum;
        }
        return moved / starts.length;
    }
}
