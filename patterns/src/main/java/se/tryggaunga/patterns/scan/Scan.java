package se.tryggaunga.patterns.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A scan that is ready to run. The answer follows from the data, the shape and the seed alone.
 *
 * <p>Cost: about zones × windows × replications; memory for the thresholds of blocks of zones, not
 * for zones × windows.
 */
public final class Scan {

    private final Places places;
    private final Period period;
    private final Shape shape;
    private final Model model;
    private final int most;
    private final int streams;

    private Scan(Places places, Period period, Shape shape, Model model, int most, int streams) {
        this.places = places;
        this.period = period;
        this.shape = shape;
        this.model = model;
        this.most = most;
        this.streams = streams;
    }

    /**
     * Space-time permutation (Kulldorff et al. 2005): needs events only. Cannot see what rises
     * everywhere at once.
     *
     * @param events with {@code period.intervals()} intervals; days are permuted within strata
     */
    public static Scan permutation(Places places, Period period, Events events, Shape shape) {
        if (shape.analysis() == Analysis.SPATIAL) {
            throw new IllegalArgumentException("permuting time leaves a spatial analysis as it is");
        }
        return new Scan(places, period, shape, Models.permutation(places, events, shape), 50, 1);
    }

    /**
     * Poisson, given all events.
     *
     * @param cells what is expected, by place and interval; only proportions matter, some above 0
     */
    public static Scan poisson(
            Places places, Period period, Events events, double[] cells, Shape shape) {
        return new Scan(places, period, shape, Models.poisson(places, events, cells, shape), 50, 1);
    }

    /**
     * Expectation-based Poisson: sees also what rises everywhere.
     *
     * @param cells how many events are expected, by place and interval
     */
    public static Scan expectationBased(
            Places places, Period period, Events events, double[] cells, Shape shape) {
        var model = Models.expectationBased(places, events, cells, shape);
        return new Scan(places, period, shape, model, 50, 1);
    }

    /** Reports at most so many clusters. */
    public Scan atMost(int clusters) {
        return new Scan(places, period, shape, model, clusters, streams);
    }

    /** Recurrence counts the false alarms of so many streams that are scanned alike. */
    public Scan amongStreams(int many) {
        return new Scan(places, period, shape, model, most, many);
    }

    /**
     * Scans the data, then what chance gives.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so, or the
     *     thread is interrupted
     */
    public Outcome run(Settings settings, Progress progress) {
        var best =
                Observed.bestOfChains(
                        model.zones(),
                        model.statistic(),
                        model.counts(),
                        model.expected().ages(),
                        model.expected());
        double observed = Arrays.stream(best).mapToDouble(Window::llr).max().orElse(0);
        double[] maxima = MonteCarlo.maxima(model, settings, observed, progress);
        var significance = new Significance(maxima, settings.stopAfter());
        var clusters = new ArrayList<Cluster>();
        for (var window : Found.apart(best, model.zones(), most)) {
            clusters.add(described(window, significance));
        }
        return new Outcome(List.copyOf(clusters), maxima, model.zones().size(), significance);
    }

    private Cluster described(Window window, Significance significance) {
        int[] members = model.zones().places(window.chain(), window.size());
        long observed = 0;
        double expected = 0;
        var ends = model.expected();
        var means = ends.at(window.end());
        for (int place : members) {
            expected += means.sums()[place * means.windows() + window.length() - 1];
            for (int age = window.end(); age < window.end() + window.length(); age++) {
                observed += model.counts()[place * ends.ages() + age];
            }
        }
        double radius =
                Arrays.stream(members)
                        .mapToDouble(at -> places.distance(members[0], at))
                        .max()
                        .orElse(0);
        double p = significance.rankP(window.llr());
        int last = ends.intervals() - 1 - window.end();
        boolean whole = shape.analysis() == Analysis.SPATIAL;
        return new Cluster(
                Arrays.stream(members).mapToObj(places::name).toList(),
                radius,
                whole ? period.from() : period.first(last - window.length() + 1),
                whole ? period.to() : period.last(last),
                observed,
                expected,
                window.llr(),
                p,
                significance.gumbelP(window.llr()),
                shape.analysis() == Analysis.PROSPECTIVE
                        ? Significance.recurrenceDays(p, period.unit().days(), streams)
                        : Double.NaN);
    }
}
