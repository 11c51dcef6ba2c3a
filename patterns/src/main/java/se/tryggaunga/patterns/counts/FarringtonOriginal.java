package se.tryggaunga.patterns.counts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Farrington's alarms as the older function {@code algo.farrington} of the R package surveillance
 * gives them: the same weeks of earlier years as far as the series has them, a two-sided interval,
 * the bound 0 where too few cases came lately.
 *
 * <p>Source: Farrington et al. 1996, J R Stat Soc A 159:547. Periods are numbered; dates are not
 * looked at.
 */
public final class FarringtonOriginal implements Detector {

    private final FarringtonSettings settings;

    /**
     * Of the settings' history only years, half window and population count; alpha is two-sided.
     */
    public FarringtonOriginal(FarringtonSettings settings) {
        var threshold = settings.threshold();
        Settings.check(
                settings.history().blocks() == 1,
                "The original method has no seasonal levels: noPeriods must be 1");
        Settings.check(
                threshold.method() == ThresholdMethod.DELTA,
                "The original method has the delta threshold only");
        this.settings =
                settings.with(
                        new FarringtonSettings.Threshold(
                                threshold.alpha() / 2, threshold.method(), threshold.power()));
    }

    /** One period judged. */
    public record Result(Alarm alarm) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var earliest =
                Math.max(
                        1,
                        series.frequency() * settings.history().years()
                                - settings.history().halfWindow());
        var asked =
                series.range(
                        range, range.from() == 0 ? earliest : Math.min(earliest, range.from()));
        return asked.periods().mapToObj(period -> judge(series, period)).toList();
    }

    private Result judge(Series series, int period) {
        var history = history(series, period);
        if (history.responses().length < 3) {
            throw new IllegalArgumentException(
                    "Period " + period + " has hardly any past: fewer years (b) or later periods.");
        }
        var expected =
                new FarringtonModel(history, settings, series.population()[period - 1], true)
                        .expectation();
        var observed = series.at(period);
        if (expected.isEmpty()) {
            return new Result(new Alarm(period, observed, Double.NaN, Double.NaN, false));
        }
        var bound = Bound.of(expected.get(), observed, settings.threshold());
        var enough = Farrington.enough(series, period, settings.enough());
        var upper = enough ? bound.upper() : 0;
        return new Result(
                new Alarm(
                        period,
                        observed,
                        expected.get().mean(),
                        upper,
                        enough && bound.score() > 1));
    }

    private History history(Series series, int period) {
        var half = settings.history().halfWindow();
        var used =
                IntStream.iterate(settings.history().years(), year -> year >= 1, year -> year - 1)
                        .map(year -> period - year * series.frequency())
                        .flatMap(then -> IntStream.rangeClosed(then - half, then + half))
                        .filter(i -> i > 0 && !Double.isNaN(series.at(i)))
                        .toArray();
        return new History(
                IntStream.of(used).mapToDouble(series::at).toArray(),
                IntStream.of(used).asDoubleStream().toArray(),
                IntStream.of(used).mapToDouble(i -> series.population()[i - 1]).toArray(),
                IntStream.of(used).map(_ -> 1).toArray(),
                period);
    }
}
