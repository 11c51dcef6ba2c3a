package se.tryggaunga.patterns.counts;

import java.util.stream.IntStream;

/**
 * The year cut in levels: the window around the same time each year is one, the rest falls into
 * nearly equal parts.
 *
 * <p>Source: Noufaily et al. 2013, section 3.1.
 */
final class Blocks {

    private final FarringtonSettings.History settings;
    private final int[] levels;

    private Blocks(int length, FarringtonSettings.History settings) {
        this.settings = settings;
        this.levels = new int[length + 1];
    }

    /**
     * What the expectation of {@code period} is made from; periods without a count are left out.
     */
    static History history(Series series, int period, FarringtonSettings.History settings) {
        var blocks = new Blocks(series.length(), settings);
        var years = Years.back(series, period, settings.years());
        blocks.mark(period - settings.halfWindow(), period, settings.blocks());
        for (int year = 1; year < years.length; year++) {
            blocks.year(years[year], years[year - 1]);
        }
        blocks.mark(period - settings.left(), period, 0);
        return blocks.taken(series, period);
    }

    private void year(int then, int next) {
        var half = settings.halfWindow();
        if (then - half < 0) {
            throw new IllegalArgumentException(
                    "The window around period %d begins before the series: fewer years (b), a smaller window (w) or later periods."
                            .formatted(then));
        }
        mark(then - half, then + half, settings.blocks());
        var parts = settings.blocks() - 1;
        if (parts > 0) {
            rest(then + half + 1, next - 2 * half - 1 - then, parts);
        }
    }

    /** The first parts take one period more each when it does not divide evenly. */
    private void rest(int from, int length, int parts) {
        if (length < settings.blocks() - (2 * settings.halfWindow() + 1)) {
            throw new IllegalArgumentException("noPeriods is more than a year can hold.");
        }
        var begin = from;
        for (int part = 1; part <= parts; part++) {
            var end = begin + length / parts + (part <= length % parts ? 1 : 0);
            mark(Math.min(begin, end - 1), Math.max(begin, end - 1), part);
            begin = end;
        }
    }

    private void mark(int from, int to, int level) {
        for (int i = Math.max(1, from); i <= to; i++) {
            levels[i] = level;
        }
    }

    private History taken(Series series, int period) {
        var used = IntStream.range(1, levels.length).filter(i -> levels[i] > 0).toArray();
        if (used.length == 0) {
            throw new IllegalArgumentException(
                    "Nothing is left of the past of period " + period + ".");
        }
        var kept = IntStream.of(used).filter(i -> !Double.isNaN(series.at(i))).toArray();
        return new History(
                IntStream.of(kept).mapToDouble(series::at).toArray(),
                IntStream.of(kept).mapToDouble(i -> time(series, i, used[0])).toArray(),
                IntStream.of(kept).mapToDouble(i -> series.population()[i - 1]).toArray(),
                IntStream.of(kept).map(i -> levels[i]).toArray(),
                time(series, period, used[0]));
    }

    private static double time(Series series, int period, int origin) {
        if (!series.dated()) {
            return period;
        }
        var dates = series.calendar().dates();
        var step = dates.get(1).toEpochDay() - dates.get(0).toEpochDay();
        return (double) (dates.get(period - 1).toEpochDay() - dates.get(origin - 1).toEpochDay())
                / step;
    }
}
