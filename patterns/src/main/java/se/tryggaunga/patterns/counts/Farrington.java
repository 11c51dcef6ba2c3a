package se.tryggaunga.patterns.counts;

import java.util.List;

/**
 * Alarms from a regression on the same time of earlier years.
 *
 * <p>Sources: Farrington et al. 1996, J R Stat Soc A 159:547; Noufaily et al. 2013, doi
 * 10.1002/sim.5595. Agrees with farringtonFlexible of the R package surveillance 1.20.3 for every
 * setting.
 */
public final class Farrington implements Detector {

    private final FarringtonSettings settings;

    public Farrington(FarringtonSettings settings) {
        this.settings = settings;
    }

    /**
     * One period judged.
     *
     * @param alarm expected and bound are NaN when too few cases came lately to judge at all
     * @param dispersion variance over mean, at least 1
     * @param trend the change of the logarithm a period; NaN without a trend
     * @param p the probability of so many or more
     * @param score above 1 is an alarm
     */
    public record Result(Alarm alarm, double dispersion, double trend, double p, double score)
            implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var usual =
                series.frequency() * settings.history().years()
                        + settings.history().halfWindow()
                        + 1;
        var asked = series.range(range, range.from() == 0 ? usual : Math.min(usual, range.from()));
        return asked.periods().mapToObj(period -> judge(series, period)).toList();
    }

    private Result judge(Series series, int period) {
        var history = Blocks.history(series, period, settings.history());
        if (history.responses().length <= settings.history().blocks() + 1) {
            return unknown(series, period);
        }
        return new FarringtonModel(history, settings, series.population()[period - 1], false)
                .expectation()
                .map(expected -> result(series, period, expected))
                .orElseGet(() -> unknown(series, period));
    }

    private Result result(Series series, int period, Expectation expected) {
        var observed = series.at(period);
        var bound = Bound.of(expected, observed, settings.threshold());
        var enough = enough(series, period, settings.enough());
        var alarm =
                new Alarm(
                        period,
                        observed,
                        enough && !Double.isNaN(bound.upper()) ? expected.mean() : Double.NaN,
                        enough ? bound.upper() : Double.NaN,
                        enough && bound.score() > 1 && observed != 0);
        return new Result(alarm, expected.dispersion(), expected.trend(), bound.p(), bound.score());
    }

    /** A period without a count among the last ones leaves it open, and then there is no alarm. */
    static boolean enough(Series series, int period, FarringtonSettings.Enough rule) {
        var sum = 0.0;
        for (int i = Math.max(1, period - rule.periods() + 1); i <= period; i++) {
            sum += series.at(i);
        }
        return sum >= rule.cases();
    }

    private static Result unknown(Series series, int period) {
        var nothing = Double.NaN;
        return new Result(
                new Alarm(period, series.at(period), nothing, nothing, false),
                nothing,
                nothing,
                nothing,
                nothing);
    }
}
