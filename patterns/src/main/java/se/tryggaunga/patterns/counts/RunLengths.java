package se.tryggaunga.patterns.counts;

import java.util.ArrayList;
import java.util.List;

/** How long the present level may have lasted, each length with its probability and its rate. */
final class RunLengths {

    private record Run(int length, double probability, Rate rate) {}

    private final Rate prior;
    private final double hazard;
    private List<Run> runs;

    RunLengths(Rate prior, double hazard) {
        this.prior = prior;
        this.hazard = hazard;
        this.runs = List.of(new Run(0, 1, prior));
    }

    /** A count comes in; a missing one only lets time pass. */
    void add(double count, double forgotten) {
        var weights = runs.stream().mapToDouble(run -> logWeight(run, count)).toArray();
        var top = java.util.Arrays.stream(weights).max().orElseThrow();
        var sum = java.util.Arrays.stream(weights).map(w -> Math.exp(w - top)).sum();
        var grown = new ArrayList<Run>();
        grown.add(new Run(0, hazard, prior));
        for (int i = 0; i < weights.length; i++) {
            var probability = Math.exp(weights[i] - top) / sum * (1 - hazard);
            if (probability > forgotten) {
                var run = runs.get(i);
                var rate = Double.isNaN(count) ? run.rate() : run.rate().after(count);
                grown.add(new Run(run.length() + 1, probability, rate));
            }
        }
        var kept = grown.stream().mapToDouble(Run::probability).sum();
        runs =
                grown.stream()
                        .map(r -> new Run(r.length(), r.probability() / kept, r.rate()))
                        .toList();
    }

    private static double logWeight(Run run, double count) {
        return Math.log(run.probability())
                + (Double.isNaN(count) ? 0 : run.rate().logLikelihood(count));
    }

    /** The probability that the level is at most {@code length} periods old. */
    double younger(int length) {
        return runs.stream().filter(r -> r.length() <= length).mapToDouble(Run::probability).sum();
    }

    /** Whether the rate since a change that young lies above what the older levels say. */
    boolean higherThanBefore(int length) {
        return mean(runs.stream().filter(r -> r.length() > 0 && r.length() <= length).toList())
                > mean(runs.stream().filter(r -> r.length() > length).toList());
    }

    int likeliest() {
        return runs.stream()
                .max(java.util.Comparator.comparingDouble(Run::probability))
                .orElseThrow()
                .length();
    }

    double mean() {
        return mean(runs);
    }

    /** The prior's mean where no run is left. */
    private double mean(List<Run> some) {
        var weight = some.stream().mapToDouble(Run::probability).sum();
        return weight == 0
                ? prior.mean()
                : some.stream().mapToDouble(r -> r.probability() * r.rate().mean()).sum() / weight;
    }

    /** The smallest count that the next one does not exceed with probability {@code p}. */
    double quantile(double p) {
        var high = Math.max(1, Math.ceil(mean()));
        while (atMost(high) < p) {
            high *= 2;
        }
        var low = -1.0;
        while (high - low > 1) {
            var middle = Math.floor((low + high) / 2);
            if (atMost(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double atMost(double count) {
        return runs.stream()
                .mapToDouble(r -> r.probability() * r.rate().next().atMost(count))
                .sum();
    }
}
