package se.tryggaunga.patterns.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * How often the evaluation claims a change where there is none, in worlds whose neighbouring
 * periods are more or less alike.
 *
 * @param simulations how many worlds of each sort
 * @param seed the same seed gives the same worlds
 */
public record FalsePositives(int simulations, long seed) {

    /**
     * A world without any effect.
     *
     * @param alike the autocorrelation of what lies behind the counts
     * @param spread its standard deviation on the logarithmic scale
     * @param mean the expected count of a period
     */
    public record World(double alike, double spread, double mean) {}

    /**
     * What came out.
     *
     * @param claimed the share in which a change was claimed, better or worse
     * @param tooLittle the share in which too little could be said
     */
    public record Share(World world, double claimed, double tooLittle) {}

    private static final int MONTHS = 96;
    private static final int UNITS = 16;
    private static final int TREATED = 4;
    private static final int YEARS = 12;

    /** One series of 96 months, judged after 48. */
    public Share interruptedSeries(World world) {
        var method = new Method.InterruptedSeries(false, 1, List.of(), Optional.empty(), 0);
        var starts = new TreeMap<>(Map.of("unit 0", MONTHS / 2));
        var registration = registration(starts, new TreeSet<>(), MONTHS / 2, method);
        return share(world, registration, 1, MONTHS);
    }

    /** Sixteen districts in twelve years, four of them treated from two different years on. */
    public Share groupTime(World world) {
        var starts = new TreeMap<String, Integer>();
        IntStream.range(0, TREATED).forEach(u -> starts.put("unit " + u, YEARS / 2 + u % 2 * 2));
        var others = new TreeSet<String>();
        IntStream.range(TREATED, UNITS).forEach(u -> others.add("unit " + u));
        var method =
                new Method.GroupTime(Method.Aggregate.GROUP, false, new Method.Draws(199, seed));
        return share(world, registration(starts, others, YEARS / 2 - 2, method), UNITS, YEARS);
    }

    private static Registration registration(
            TreeMap<String, Integer> starts, TreeSet<String> others, int horizon, Method method) {
        var indicator = new Indicator("simulated", Indicator.Hoped.LOWER, 0);
        return new Registration(indicator, starts, others, horizon, method);
    }

    private Share share(World world, Registration registration, int units, int periods) {
        var random = new Random(seed);
        var claimed = 0;
        var tooLittle = 0;
        for (int i = 0; i < simulations; i++) {
            var outcome = outcome(world, units, periods, random);
            var verdict =
                    Evaluation.fixed(registration, LocalDate.EPOCH).answer(() -> outcome).verdict();
            tooLittle += verdict.answer() == Verdict.Answer.TOO_LITTLE_TO_SAY ? 1 : 0;
            claimed += claims(verdict) ? 1 : 0;
        }
        return new Share(world, (double) claimed / simulations, (double) tooLittle / simulations);
    }

    private static boolean claims(Verdict verdict) {
        return verdict.reason() == Verdict.Reason.BETTER_BEYOND_CHANCE
                || verdict.reason() == Verdict.Reason.WORSE_BEYOND_CHANCE;
    }

    private static Outcome outcome(World world, int units, int periods, Random random) {
        var names = IntStream.range(0, units).mapToObj(u -> "unit " + u).toList();
        var rows =
                IntStream.range(0, units)
                        .mapToObj(_ -> counts(world, periods, random))
                        .toArray(double[][]::new);
        return new Outcome(
                "simulated",
                new Panel(names, IntStream.range(0, periods).toArray(), rows),
                Map.of());
    }

    private static double[] counts(World world, int periods, Random random) {
        var counts = new double[periods];
        var behind = world.spread() * random.nextGaussian();
        for (int t = 0; t < periods; t++) {
            var mean = world.mean() * Math.exp(behind - world.spread() * world.spread() / 2);
            counts[t] =
                    new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
            behind =
                    world.alike() * behind
                            + Math.sqrt(1 - world.alike() * world.alike())
                                    * world.spread()
                                    * random.nextGaussian();
        }
        return counts;
    }
}
