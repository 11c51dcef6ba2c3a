package se.tryggaunga.patterns.counts;

import java.util.List;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * Alarms above the upper confidence limit of the reference periods' mean: two standard deviations,
 * for means of 20 or less the 95 % limit for a Poisson count. Agrees with algo.rki of surveillance.
 */
public final class ConfidenceBound implements Detector {

    private static final double SMALL = 20;

    private final ReferenceValues reference;

    public ConfidenceBound(ReferenceValues reference) {
        this.reference = reference;
    }

    /** One period judged. */
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
        var mean = values.mean();
        var upper =
                mean > SMALL
                        ? mean + 2 * new StandardDeviation().evaluate(values.counts())
                        : CrowGardner.upper((int) mean);
        var observed = series.at(period);
        return new Result(new Alarm(period, observed, mean, upper, observed > upper));
    }
}
