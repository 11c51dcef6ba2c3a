package se.tryggaunga.patterns.counts;

import java.util.List;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * Alarms against the mean and spread of the last few periods, for streams without years behind
 * them.
 *
 * <p>Source: Hutwagner et al. 2003 (EARS); Fricker et al. 2008, Stat Med 27:3407.
 */
public final class Ears implements Detector {

    /**
     * Which of the three; C2 leaves the two newest periods out, C3 adds up the last three of C2.
     */
    public enum Method {
        C1(0, 0, 0.001),
        C2(2, 2, 0.001),
        C3(2, 4, 0.025);

        private final int gap;
        private final int more;
        private final double alpha;

        Method(int gap, int more, double alpha) {
            this.gap = gap;
            this.more = more;
            this.alpha = alpha;
        }

        /** The one-sided error it is used with when nothing else is said. */
        public double usualAlpha() {
            return alpha;
        }
    }

    private final Method method;
    private final int baseline;
    private final double leastSpread;
    private final double z;

    /**
     * @param baseline how many periods mean and spread come from, at least 3
     * @param leastSpread minSigma: never less than this, lest quiet weeks alarm at the first case
     * @param alpha the one-sided error
     */
    public Ears(Method method, int baseline, double leastSpread, double alpha) {
        Settings.check(baseline >= 3, "The baseline must be at least 3");
        Settings.check(leastSpread >= 0, "minSigma must not be negative");
        Settings.check(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1");
        this.method = method;
        this.baseline = baseline;
        this.leastSpread = leastSpread;
        this.z = Bound.z(alpha);
    }

    /** One period judged; the expected count is the baseline's mean. */
    public record Result(Alarm alarm) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var asked = series.range(range, baseline + method.more + 1);
        return asked.periods().mapToObj(period -> judge(series, period)).toList();
    }

    private Result judge(Series series, int period) {
        var mean = mean(series, period);
        var upper =
                method == Method.C3 ? cumulated(series, period) : mean + z * spread(series, period);
        var observed = series.at(period);
        return new Result(new Alarm(period, observed, mean, upper, observed > upper));
    }

    /** What the two periods before have used up of the bound is no longer there. */
    private double cumulated(Series series, int period) {
        var used = excess(series, period - 2) + excess(series, period - 1);
        return Math.max(0, series.at(period) + spread(series, period) * (z - used));
    }

    private double excess(Series series, int period) {
        return Math.max(0, (series.at(period) - mean(series, period)) / spread(series, period) - 1);
    }

    private double mean(Series series, int period) {
        return new Mean().evaluate(past(series, period));
    }

    private double spread(Series series, int period) {
        return Math.max(leastSpread, new StandardDeviation().evaluate(past(series, period)));
    }

    private double[] past(Series series, int period) {
        return series.between(period - method.gap - baseline, period - method.gap - 1);
    }
}
