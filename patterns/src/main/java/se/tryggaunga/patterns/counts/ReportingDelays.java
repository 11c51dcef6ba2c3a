package se.tryggaunga.patterns.counts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How late reports come, and what is therefore still missing of the latest days.
 *
 * <p>The share reported within d days is built backwards from the share of each delay among those
 * reported so far (chain ladder, reverse hazards), from days old enough to have shown that delay.
 * Source: Lawless 1994, Can J Stat 22:15.
 */
public final class ReportingDelays {

    /** Days less complete than this are left out of scans and alarms. */
    public static final double COMPLETE_ENOUGH = 0.8;

    /**
     * One report.
     *
     * @param happened the day of the event
     * @param known the day it became known, not before
     */
    public record Report(LocalDate happened, LocalDate known) {

        public Report {
            if (known.isBefore(happened)) {
                throw new IllegalArgumentException(
                        "Known on %s before it happened on %s.".formatted(known, happened));
            }
        }

        int delay() {
            return (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(happened, known));
        }
    }

    /**
     * One day of events, as known.
     *
     * @param day the day
     * @param known how many reports have come
     * @param complete the share of reports that come within the days passed
     * @param expected how many there will have been in the end; NaN when none of such delay was
     *     ever seen
     * @param low the lower end of the 95 % interval
     * @param high its upper end
     */
    public record Nowcast(
            LocalDate day, int known, double complete, double expected, double low, double high) {

        /** Whether the day must be left out. */
        public boolean leftOut() {
            return !(complete >= COMPLETE_ENOUGH);
        }
    }

    private final LocalDate today;
    private final int longest;
    private final int[] known;
    private final double[] complete;
    private final double[] error;

    private ReportingDelays(LocalDate today, int[][] counts) {
        this.today = today;
        this.longest = counts[0].length - 1;
        this.known = new int[counts.length];
        this.complete = new double[longest + 1];
        this.error = new double[longest + 1];
        for (int age = 0; age < counts.length; age++) {
            for (int count : counts[age]) {
                known[age] += count;
            }
        }
        build(counts);
    }

    /**
     * @param reports what had become known by {@code today}; later ones are not looked at
     * @param longest the longest delay that counts, in days; reports later than that are left out
     * @param window how many days of events the delays are learned from, counted back from today,
     *     more than {@code longest}
     */
    public static ReportingDelays learned(
            List<Report> reports, LocalDate today, int longest, int window) {
        Settings.check(longest >= 0 && longest < 3660, "The longest delay must be 0 to 3659 days");
        Settings.check(
                window > longest && window <= 36_600,
                "The window must be longer than the longest delay");
        var counts = new int[window][longest + 1];
        for (var report : reports) {
            var age = ChronoUnit.DAYS.between(report.happened(), today);
            if (age >= 0
                    && age < window
                    && !report.known().isAfter(today)
                    && report.delay() <= longest) {
                counts[(int) age][report.delay()]++;
            }
        }
        return new ReportingDelays(today, counts);
    }

    /**
     * From the longest delay down: the share within d - 1 is the share within d less those with
     * exactly d.
     */
    private void build(int[][] counts) {
        complete[longest] = 1;
        for (int delay = longest; delay > 0; delay--) {
            var exactly = 0L;
            var within = 0L;
            for (int age = delay; age < counts.length; age++) {
                exactly += counts[age][delay];
                for (int d = 0; d <= delay; d++) {
                    within += counts[age][d];
                }
            }
            var hazard = within == 0 ? 0 : (double) exactly / within;
            complete[delay - 1] = complete[delay] * (1 - hazard);
            var spread = hazard >= 1 || within == 0 ? 0 : hazard / (within * (1 - hazard));
            error[delay - 1] = error[delay] + spread;
        }
    }

    /** The share of reports that come within {@code days}. */
    public double complete(int days) {
        return complete[Math.clamp(days, 0, longest)];
    }

    /** How many of the latest days, today among them, are less complete than 80 %. */
    public int daysLeftOut() {
        var days = 0;
        while (days <= longest && complete[days] < COMPLETE_ENOUGH) {
            days++;
        }
        return days;
    }

    /** The last {@code days} days, oldest first. */
    public List<Nowcast> nowcast(int days) {
        var nowcasts = new ArrayList<Nowcast>();
        for (int age = Math.min(days, known.length) - 1; age >= 0; age--) {
            nowcasts.add(filled(age));
        }
        return nowcasts;
    }

    /**
     * What is missing is negative binomial: the day's rate is known from what has come, and the
     * shares are themselves estimated.
     */
    private Nowcast filled(int age) {
        var share = complete(age);
        var day = today.minusDays(age);
        if (share == 0) {
            return new Nowcast(
                    day, known[age], 0, Double.NaN, known[age], Double.POSITIVE_INFINITY);
        }
        var missing = (known[age] + 0.5) * (1 - share) / share;
        if (missing < 1e-12) {
            return new Nowcast(day, known[age], share, known[age], known[age], known[age]);
        }
        var ofShares = Math.pow((known[age] + 0.5) / share, 2) * error[Math.min(age, longest)];
        var later = Overdispersed.of(missing, (missing / share + ofShares) / missing);
        return new Nowcast(
                day,
                known[age],
                share,
                known[age] / share,
                known[age] + later.quantile(0.025),
                known[age] + later.quantile(0.975));
    }
}
