package se.tryggaunga.patterns.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * The likelihood of a lasting rise, of any size since any time, against the yearly wave; begins
 * anew after an alarm.
 *
 * <p>Source: Höhle and Paul 2008, Comput Stat Data Anal 52:4357. Agrees with glrpois of
 * surveillance.
 */
public final class PoissonGlr implements Detector {

    private final double limit;
    private final int waves;
    private final boolean trend;

    /**
     * @param limit c.ARL: the log-likelihood ratio that alarms
     * @param waves S: waves a year in the expected level, fitted before the first period judged
     * @param trend whether the level has a trend
     */
    public PoissonGlr(double limit, int waves, boolean trend) {
        Settings.check(limit > 0, "c.ARL must be above zero");
        Settings.check(waves >= 0, "S must not be negative");
        this.limit = limit;
        this.waves = waves;
        this.trend = trend;
    }

    /** One period judged; in place of a bound the log-likelihood ratio. */
    public record Result(Alarm alarm) implements Judged {}

    @Override
    public List<Result> judge(Series series, Range range) {
        var asked = series.range(range, 2);
        var expected = new Seasons(series, waves, trend, 0).expected(asked);
        var results = new ArrayList<Result>(asked.length());
        var since = 0;
        for (int i = 0; i < asked.length(); i++) {
            var ratio = ratio(series, asked.from(), expected, since, i);
            var alarm = ratio >= limit;
            var period = asked.from() + i;
            results.add(
                    new Result(new Alarm(period, series.at(period), expected[i], ratio, alarm)));
            since = alarm ? i + 1 : since;
        }
        return results;
    }

    private static double ratio(Series series, int from, double[] expected, int since, int now) {
        var best = 0.0;
        var seen = 0.0;
        var usual = 0.0;
        for (int k = now; k >= since; k--) {
            var count = series.at(from + k);
            seen += Double.isNaN(count) ? 0 : count;
            usual += Double.isNaN(count) ? 0 : expected[k];
            if (seen > usual) {
                best = Math.max(best, seen * Math.log(seen / usual) + usual - seen);
            }
        }
        return best;
    }
}
