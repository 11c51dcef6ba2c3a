package se.tryggaunga.patterns.counts;

/**
 * Every choice of the Farrington methods; {@link #original()} and {@link
 * #flexible(ThresholdMethod)} are the published ones.
 */
public record FarringtonSettings(
        History history, Reweighting reweighting, Trend trend, Threshold threshold, Enough enough) {

    /**
     * Which periods the expectation is made from.
     *
     * @param years b: how many years back
     * @param halfWindow w: periods on either side of the same time each year
     * @param blocks noPeriods: seasonal levels; 1 takes only the windows themselves
     * @param left pastWeeksNotIncluded: the newest periods, left out lest an outbreak hides itself
     * @param perPopulation populationOffset: counts are in proportion to the population
     */
    public record History(int years, int halfWindow, int blocks, int left, boolean perPopulation) {

        public History {
            Settings.check(years >= 1, "b must be at least 1");
            Settings.check(halfWindow >= 0, "w must not be negative");
            Settings.check(blocks >= 1, "noPeriods must be at least 1");
            Settings.check(left >= 0, "pastWeeksNotIncluded must not be negative");
        }
    }

    /** Whether past outbreaks count less, from which standardized residual on. */
    public record Reweighting(boolean wanted, double from) {}

    /** Whether a trend is tried, and the p below which it is kept. */
    public record Trend(boolean wanted, double kept) {}

    /**
     * How the bound is made: one-sided alpha, method, and the power that makes counts look normal.
     */
    public record Threshold(double alpha, ThresholdMethod method, Power power) {

        public Threshold {
            Settings.check(alpha > 0 && alpha < 1, "alpha must lie between 0 and 1");
        }
    }

    /** limit54: fewer than {@code cases} in the last {@code periods} never make an alarm. */
    public record Enough(double cases, int periods) {

        public Enough {
            Settings.check(cases >= 0 && periods > 0, "limit54 must be cases >= 0 and periods > 0");
        }
    }

    /** Farrington et al. 1996, five years of seven weeks; alpha 0.005 one-sided. */
    public static FarringtonSettings original() {
        return new FarringtonSettings(
                new History(5, 3, 1, 3, false),
                new Reweighting(true, 1),
                new Trend(true, 0.05),
                new Threshold(0.005, ThresholdMethod.DELTA, Power.TWO_THIRDS),
                new Enough(5, 4));
    }

    /**
     * Noufaily et al. 2013: all of the year in ten levels, the last half year left out, a trend
     * whenever possible.
     */
    public static FarringtonSettings flexible(ThresholdMethod method) {
        return new FarringtonSettings(
                new History(5, 3, 10, 26, false),
                new Reweighting(true, 2.58),
                new Trend(true, 1),
                new Threshold(0.005, method, Power.TWO_THIRDS),
                new Enough(5, 4));
    }

    public FarringtonSettings with(History changed) {
        return new FarringtonSettings(changed, reweighting, trend, threshold, enough);
    }

    public FarringtonSettings with(Reweighting changed) {
        return new FarringtonSettings(history, changed, trend, threshold, enough);
    }

    public FarringtonSettings with(Trend changed) {
        return new FarringtonSettings(history, reweighting, changed, threshold, enough);
    }

    public FarringtonSettings with(Threshold changed) {
        return new FarringtonSettings(history, reweighting, trend, changed, enough);
    }

    public FarringtonSettings with(Enough changed) {
        return new FarringtonSettings(history, reweighting, trend, threshold, changed);
    }
}
