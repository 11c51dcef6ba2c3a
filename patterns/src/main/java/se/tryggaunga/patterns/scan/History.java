package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * A baseline from what happened before the longest window: each place's own mean, times how much
 * the day of the week usually has. A place's mean is drawn towards that of all places as if one
 * event more had been seen there, so that none is 0.
 */
public final class History {

    private static final int WEEK = 7;

    private History() {}

    /**
     * @param events by interval; weekdays are used when an interval is a day
     * @param windows K, so many intervals are left out at the end; some must remain
     * @return expected events by place and interval
     */
    public static double[] expected(Events events, Period period, int windows) {
        int before = events.intervals() - windows;
        if (before < 1) {
            throw new IllegalArgumentException("no history before the longest window");
        }
        double[] own = new double[events.places()];
        double[] days = new double[WEEK];
        for (int i = 0; i < events.count().length; i++) {
            if (events.interval()[i] < before) {
                own[events.place()[i]] += events.count()[i];
                days[weekday(events.interval()[i], period)] += events.count()[i];
            }
        }
        double total = Arrays.stream(own).sum();
        double mean = Math.max(total, 1) / events.places() / before;
        double[] factor = factors(days, before, period, total);
        double[] cells = new double[events.places() * events.intervals()];
        for (int i = 0; i < cells.length; i++) {
            double level = (own[i / events.intervals()] + 1) / (before + 1 / mean);
            cells[i] = level * factor[weekday(i % events.intervals(), period)];
        }
        return cells;
    }

    private static int weekday(int interval, Period period) {
        return period.unit() == Unit.DAY
                ? (period.from().getDayOfWeek().ordinal() + interval) % WEEK
                : 0;
    }

    private static double[] factors(double[] days, int before, Period period, double total) {
        double[] times = new double[WEEK];
        for (int i = 0; i < before; i++) {
            times[weekday(i, period)]++;
        }
        double[] factor = new double[WEEK];
        for (int d = 0; d < WEEK; d++) {
            // ten usual days more of the mean keep a short history from saying too much
            double mean = total / before;
            factor[d] = total == 0 ? 1 : (days[d] + 10 * mean) / (times[d] * mean + 10 * mean);
        }
        return factor;
    }
}
