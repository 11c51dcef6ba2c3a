package se.tryggaunga.patterns.counts;

import java.util.List;

/**
 * Alarms above what the reference periods predict, the rate being as unknown as Jeffreys' prior
 * says.
 *
 * <p>Source: Riebler 2004, in Höhle 2007, Comput Stat 22:571. Agrees with algo.bayes of
 * surveillance.
 */
public final class BayesPrediction implements Detector {

    private final ReferenceValues reference;
    private final double alpha;

    public BayesPrediction(ReferenceValues reference, double alpha) {
        Settings.check(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1");
        this.reference = reference;
        this.alpha = alpha;
    }

    /** One period judged; the bound is the (1 - alpha) quantile of the prediction. */
    public record Result(Alarm alarm) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        return series.range(range, reference.earliest(series))
                .periods()
                .mapToObj(i -> judge(series, i))
                .toList();
    }

    private Result judge(Series series, int period) {
        var values = reference.values(series, period);
        var predicted =
                Overdispersed.ofSize(values.sum() + 0.5, values.count() / (values.count() + 1.0));
        var upper = predicted.quantile(1 - alpha);
        var observed = series.at(period);
        return new Result(new Alarm(period, observed, predicted.mean(), upper, observed > upper));
    }
}
