package se.tryggaunga.patterns.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely it is that the level changed lately, recomputed with every new count.
 *
 * <p>Source: Adams and MacKay 2007, arXiv 0710.3742, with counts that are Poisson and rates that
 * are gamma.
 */
public final class ChangePoint implements Detector {

    /** Run lengths less likely than this are forgotten. */
    private static final double FORGOTTEN = 1e-6;

    private final double hazard;
    private final Rate prior;
    private final int lately;
    private final double certain;
    private final double alpha;

    /**
     * @param every how many periods apart changes are thought to come, on average
     * @param prior what is known of a rate just after a change
     * @param lately a change within so many periods is news
     * @param certain the probability that alarms
     * @param alpha the one-sided error of the bound
     */
    public ChangePoint(double every, Rate prior, int lately, double certain, double alpha) {
        Settings.check(every > 1, "Changes must be more than one period apart");
        Settings.check(lately >= 1, "Lately must be at least one period");
        Settings.check(
                certain > 0 && certain < 1, "The probability that alarms must lie between 0 and 1");
        Settings.check(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1");
        this.hazard = 1 / every;
        this.prior = prior;
        this.lately = lately;
        this.certain = certain;
        this.alpha = alpha;
    }

    /**
     * One period judged, from all before it.
     *
     * @param alarm expected and bound are the prediction before the count was known; alarms when a
     *     change upwards is likely
     * @param changed the probability that the level changed within the last periods
     * @param runLength the likeliest number of periods since it last changed
     */
    public record Result(Alarm alarm, double changed, int runLength) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var asked = series.range(range, 1);
        var runs = new RunLengths(prior, hazard);
        var results = new ArrayList<Result>(asked.length());
        for (int period = 1; period <= asked.to(); period++) {
            var mean = runs.mean();
            var upper = period >= asked.from() ? runs.quantile(1 - alpha) : 0;
            var observed = series.at(period);
            runs.add(observed, FORGOTTEN);
            if (period >= asked.from()) {
                var alarm =
                        runs.younger(lately) > certain
                                && period > lately
                                && runs.higherThanBefore(lately);
                results.add(
                        new Result(
                                new Alarm(period, observed, mean, upper, alarm),
                                runs.younger(lately),
                                runs.likeliest()));
            }
        }
        return results;
    }
}
