package se.tryggaunga.patterns.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what comes above the expected, period after period, and alarms when the sum reaches a
 * limit: small rises that last.
 *
 * <p>Source: Rossi, Lampugnani and Marchi 1999, Stat Med 18:2111.
 */
public final class Cusum implements Detector {

    /** Where the expected count comes from. */
    public sealed interface Level {
        /** The mean of all periods before the first one judged. */
        record MeanBefore() implements Level {}

        /** A number given. */
        record Given(double mean) implements Level {}

        /** A yearly wave, fitted to the periods before the first one judged. */
        record YearlyWave() implements Level {}
    }

    private final double reference;
    private final double limit;
    private final Standardized scale;
    private final Level level;

    /**
     * @param reference k: so much above the expected is let pass each period, in standard
     *     deviations
     * @param limit h: the sum that alarms
     */
    public Cusum(double reference, double limit, Standardized scale, Level level) {
        Settings.check(limit > 0, "h must be above zero");
        Settings.check(
                !(level instanceof Level.Given given) || given.mean() > 0, "m must be above zero");
        this.reference = reference;
        this.limit = limit;
        this.scale = scale;
        this.level = level;
    }

    /**
     * One period judged.
     *
     * @param alarm the bound is the count that would just have reached the limit
     * @param sum what has been added up by the period's end
     */
    public record Result(Alarm alarm, double sum) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var asked = series.range(range, level instanceof Level.Given ? 1 : 2);
        var expected = expected(series, asked);
        var results = new ArrayList<Result>(asked.length());
        var sum = 0.0;
        for (int i = 0; i < asked.length(); i++) {
            var result = judge(series, asked.from() + i, expected[i], sum);
            sum = result.sum();
            results.add(result);
        }
        return results;
    }

    /** A period without a count adds nothing and takes nothing away. */
    private Result judge(Series series, int period, double mean, double before) {
        var observed = series.at(period);
        var sum =
                Double.isNaN(observed)
                        ? before
                        : Math.max(0, before + scale.of(observed, mean) - reference);
        var upper = scale.back(limit + reference - before, mean);
        var alarm = !Double.isNaN(observed) && sum >= limit;
        return new Result(
                new Alarm(
                        period,
                        observed,
                        mean,
                        Double.isNaN(upper) ? 0 : Math.max(0, upper),
                        alarm),
                sum);
    }

    private double[] expected(Series series, Range asked) {
        return switch (level) {
            case Level.YearlyWave _ ->
                    new Seasons(series, 1, false, series.calendar().start() - 1).expected(asked);
            case Level.Given given -> filled(asked, given.mean());
            case Level.MeanBefore _ -> filled(asked, meanBefore(series, asked));
        };
    }

    private static double meanBefore(Series series, Range asked) {
        var before = Arrays.stream(series.between(1, asked.from() - 1)).filter(Double::isFinite);
        var mean = before.average().orElse(0);
        Settings.check(mean > 0, "There is not a single event before the first period judged");
        return mean;
    }

    private static double[] filled(Range asked, double mean) {
        var filled = new double[asked.length()];
        Arrays.fill(filled, mean);
        return filled;
    }
}
