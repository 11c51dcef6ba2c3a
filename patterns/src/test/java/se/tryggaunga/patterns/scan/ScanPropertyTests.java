package se.tryggaunga.patterns.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** On small data of every shape the fast scan says what the definition says. */
class ScanPropertyTests {

    @Property(tries = 60)
    void theBestClusterOfADataSetIsTheOneByDefinition(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int places,
            @ForAll @IntRange(min = 1, max = 9) int intervals,
            @ForAll @IntRange(min = 1, max = 9) int window,
            @ForAll @DoubleRange(min = 0.1, max = 1) double share,
            @ForAll Analysis analysis,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        Assume.that(kind != 0 || analysis != Analysis.SPATIAL);
        var world = new World(seed, places, intervals, 1 + (int) (seed & 1));
        var shape = new Shape(analysis, window, share, Optional.empty());
        var outcome = world.scan(kind, shape).run(new Settings(0, 1, 1, 0), Progress.NONE);
        double expected = world.naive(kind, shape, world.counts());
        double found = outcome.clusters().stream().mapToDouble(Cluster::llr).max().orElse(0);
        assertThat(found).isCloseTo(expected, within(1e-9 * (1 + expected)));
    }

    @Property(tries = 40)
    void everySimulatedMaximumIsTheOneByDefinition(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 14) int places,
            @ForAll @IntRange(min = 2, max = 24) int intervals,
            @ForAll @IntRange(min = 1, max = 24) int window,
            @ForAll Analysis analysis,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        Assume.that(kind != 0 || analysis != Analysis.SPATIAL);
        var world = new World(seed, places, intervals, 1 + (int) (seed & 3));
        var shape = new Shape(analysis, window, 0.6, Optional.empty());
        var model = world.model(kind, shape);
        double[] maxima = MonteCarlo.maxima(model, new Settings(40, seed, 1, 0), 0, Progress.NONE);
        int[] counts = new int[model.counts().length];
        for (int r = 0; r < maxima.length; r++) {
            model.chance().copy().draw(new Xoroshiro(seed, r), counts);
            var best =
                    Observed.bestOfChains(
                            model.zones(),
                            model.statistic(),
                            counts,
                            model.expected().ages(),
                            model.expected());
            double expected = Arrays.stream(best).mapToDouble(Window::llr).max().orElse(0);
            assertThat(maxima[r]).isCloseTo(expected, within(1e-10 * (1 + expected)));
        }
    }

    @Property(tries = 15)
    void threadsChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 20) int stop) {
        var world = new World(seed, 10, 12, 2);
        var scan = world.scan(0, Shape.prospective(5));
        var one = scan.run(new Settings(200, seed, 1, stop), Progress.NONE);
        var three = scan.run(new Settings(200, seed, 3, stop), Progress.NONE);
        assertThat(three.maxima()).containsExactly(one.maxima());
        assertThat(three.clusters()).isEqualTo(one.clusters());
    }

    @Property(tries = 15)
    void theSequentialStopGivesTheShareAtTheStop(@ForAll long seed) {
        var world = new World(seed, 8, 10, 1);
        var scan = world.scan(0, Shape.prospective(4));
        var whole = scan.run(new Settings(300, seed, 1, 0), Progress.NONE);
        var early = scan.run(new Settings(300, seed, 1, 20), Progress.NONE);
        Assume.that(!whole.clusters().isEmpty());
        double llr = whole.clusters().getFirst().llr();
        assertThat(early.maxima())
                .containsExactly(Arrays.copyOf(whole.maxima(), early.maxima().length));
        long reached = Arrays.stream(early.maxima()).filter(m -> m >= llr * (1 - 1e-10)).count();
        double p = reached == 20 ? 20.0 / early.maxima().length : (1.0 + reached) / 301;
        assertThat(early.p()).isEqualTo(p);
    }

    /** Random places, some at one point; random events, some strata. */
    private static final class World {
        private final Places places;
        private final Period period;
        private final Events events;
        private final double[] cells;

        World(long seed, int many, int intervals, int strata) {
            var random = new Random(seed);
            double[] x = random.doubles(many, 0, 4).map(Math::floor).toArray();
            double[] y =
                    random.doubles(many, 0, 4)
                            .map(v -> random.nextBoolean() ? v : Math.floor(v))
                            .toArray();
            places =
                    Places.cartesian(
                            IntStream.range(0, many).mapToObj(i -> "p" + i).toList(), x, y);
            var from = LocalDate.of(2026, 1, 1);
            period = new Period(from, from.plusDays(intervals - 1), Unit.DAY);
            int lines = 1 + random.nextInt(150);
            events =
                    new Events(
                            many,
                            intervals,
                            strata,
                            random.ints(lines, 0, many).toArray(),
                            random.ints(lines, 0, intervals).toArray(),
                            random.ints(lines, 0, strata).toArray(),
                            random.ints(lines, 1, 4).toArray());
            cells = random.doubles((long) many * intervals, 0.1, 2).toArray();
        }

        Scan scan(int kind, Shape shape) {
            return switch (kind) {
                case 0 -> Scan.permutation(places, period, events, shape);
                case 1 -> Scan.poisson(places, period, events, cells, shape);
                default -> Scan.expectationBased(places, period, events, cells, shape);
            };
        }

        Model model(int kind, Shape shape) {
            return switch (kind) {
                case 0 -> Models.permutation(places, events, shape);
                case 1 -> Models.poisson(places, events, cells, shape);
                default -> Models.expectationBased(places, events, cells, shape);
            };
        }

        int[][] counts() {
            int[][] counts = new int[places.size()][events.intervals()];
            for (int i = 0; i < events.count().length; i++) {
                counts[events.place()[i]][events.interval()[i]] += events.count()[i];
            }
            return counts;
        }

        double naive(int kind, Shape shape, int[][] counts) {
            double[][] means = means(kind);
            double[] weight =
                    kind == 0
                            ? Arrays.stream(counts)
                                    .mapToDouble(row -> IntStream.of(row).sum())
                                    .toArray()
                            : Arrays.stream(means)
                                    .mapToDouble(row -> Arrays.stream(row).sum())
                                    .toArray();
            var zones = Naive.circles(places, weight, shape.maxShare());
            boolean whole = shape.analysis() == Analysis.SPATIAL;
            return whole
                    ? Naive.greatest(zones, summed(counts), summed(means), 1, false, kind < 2)
                    : Naive.greatest(
                            zones,
                            counts,
                            means,
                            shape.windows(),
                            shape.analysis() == Analysis.RETROSPECTIVE,
                            kind < 2);
        }

        private double[][] means(int kind) {
            int t = events.intervals();
            double[][] means = new double[places.size()][t];
            double scale = kind == 1 ? events.total() / Arrays.stream(cells).sum() : 1;
            for (int p = 0; p < means.length; p++) {
                for (int i = 0; i < t; i++) {
                    means[p][i] = kind == 0 ? permuted(p, i) : cells[p * t + i] * scale;
                }
            }
            return means;
        }

        private double permuted(int place, int interval) {
            double sum = 0;
            for (int s = 0; s < events.strata(); s++) {
                double here = 0;
                double now = 0;
                double all = 0;
                for (int i = 0; i < events.count().length; i++) {
                    if (events.stratum()[i] == s) {
                        here += events.place()[i] == place ? events.count()[i] : 0;
                        now += events.interval()[i] == interval ? events.count()[i] : 0;
                        all += events.count()[i];
                    }
                }
                sum += all > 0 ? here * now / all : 0;
            }
            return sum;
        }

        private static int[][] summed(int[][] rows) {
            return Arrays.stream(rows)
                    .map(r -> new int[] {IntStream.of(r).sum()})
                    .toArray(int[][]::new);
        }

        private static double[][] summed(double[][] rows) {
            return Arrays.stream(rows)
                    .map(r -> new double[] {Arrays.stream(r).sum()})
                    .toArray(double[][]::new);
        }
    }

    @Property(tries = 20)
    void aGivenZoneIsFoundWhole(@ForAll long seed) {
        var world = new World(seed, 6, 8, 1);
        var zones = Zones.given(List.of(new int[] {0, 2}, new int[] {1, 3, 5}));
        var shape = new Shape(Analysis.PROSPECTIVE, 3, 0.5, Optional.of(zones));
        var outcome = world.scan(1, shape).run(new Settings(20, seed, 1, 0), Progress.NONE);
        outcome.clusters()
                .forEach(cluster ->
                        assertThat(cluster.places())
                                .isIn(List.of("p0", "p2"), List.of("p1", "p3", "p5")));
    }
}
