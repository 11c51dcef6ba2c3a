package se.tryggaunga.patterns.counts;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.tryggaunga.patterns.regression.LogLinear;

/** The usual level as a yearly wave, learned from the periods before the first one judged. */
final class Seasons {

    private final Series series;
    private final int waves;
    private final boolean trend;
    private final int shift;

    /**
     * @param waves how many waves a year, each with a cosine and a sine
     * @param shift added to the period's number, so that the wave's phase is the calendar's
     */
    Seasons(Series series, int waves, boolean trend, int shift) {
        this.series = series;
        this.waves = waves;
        this.trend = trend;
        this.shift = shift;
    }

    /** The expected count of each period of {@code range}. */
    double[] expected(Range range) {
        var known =
                IntStream.range(1, range.from()).filter(i -> !Double.isNaN(series.at(i))).toArray();
        var rows = Arrays.stream(known).mapToObj(this::row).toArray(double[][]::new);
        if (known.length <= row(1).length) {
            throw new IllegalArgumentException(
                    "%d periods before the first one judged are too few for a yearly wave."
                            .formatted(known.length));
        }
        var fit = LogLinear.fit(rows, Arrays.stream(known).mapToDouble(series::at).toArray());
        return range.periods().mapToDouble(i -> Math.exp(fit.linear(row(i)))).toArray();
    }

    private double[] row(int period) {
        var row = new double[1 + (trend ? 1 : 0) + 2 * waves];
        var at = 0;
        row[at++] = 1;
        if (trend) {
            row[at++] = period;
        }
        for (int wave = 1; wave <= waves; wave++) {
            var angle = 2 * wave * Math.PI / series.frequency() * (period + shift);
            row[at++] = Math.cos(angle);
            row[at++] = Math.sin(angle);
        }
        return row;
    }
}
