package se.tryggaunga.patterns.counts;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The counts a period is compared with.
 *
 * @param years b: how many earlier years, w periods on either side of the same time
 * @param halfWindow w
 * @param thisYear actY: the w periods just before as well
 */
public record ReferenceValues(int years, int halfWindow, boolean thisYear) {

    public ReferenceValues {
        Settings.check(years >= 0 && halfWindow >= 0, "b and w must not be negative");
        Settings.check(
                years > 0 || (thisYear && halfWindow > 0), "b = 0 needs actY and w of at least 1");
    }

    /** The counts without the missing ones. */
    record Values(double[] counts) {
        double sum() {
            return Arrays.stream(counts).sum();
        }

        int count() {
            return counts.length;
        }

        double mean() {
            return sum() / count();
        }
    }

    int earliest(Series series) {
        return years * series.frequency() + halfWindow + 1;
    }

    Values values(Series series, int period) {
        var values =
                thisYear ? between(series, period - halfWindow, period - 1) : DoubleStream.empty();
        for (int year = 1; year <= years; year++) {
            var then = period - year * series.frequency();
            values =
                    DoubleStream.concat(
                            values, between(series, then - halfWindow, then + halfWindow));
        }
        var known = values.filter(v -> !Double.isNaN(v)).toArray();
        Settings.check(known.length > 0, "Period " + period + " has nothing to be compared with");
        return new Values(known);
    }

    private static DoubleStream between(Series series, int from, int to) {
        return Arrays.stream(series.between(from, to));
    }
}
