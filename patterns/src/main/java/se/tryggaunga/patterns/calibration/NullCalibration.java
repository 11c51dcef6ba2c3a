package se.tryggaunga.patterns.calibration;

import java.util.Arrays;
import java.util.stream.LongStream;
import se.tryggaunga.patterns.scan.Settings;
import se.tryggaunga.patterns.stream.Conditions;
import se.tryggaunga.patterns.stream.Generator;

/**
 * The p-values of the most likely cluster on streams where nothing was planted, in rising order.
 *
 * @param p one for each stream
 */
public record NullCalibration(double[] p) {

    /** Looks at the last day of each of so many streams. */
    public static NullCalibration of(
            Detector detector, Conditions conditions, int streams, long seed) {
        double[] p =
                LongStream.range(0, streams)
                        .parallel()
                        .mapToDouble(i -> one(detector, conditions, seed + i))
                        .toArray();
        Arrays.sort(p);
        return new NullCalibration(p);
    }

    private static double one(Detector detector, Conditions conditions, long seed) {
        var stream = Generator.quiet(conditions, seed);
        // not all on the same day of the year
        int last = conditions.days() - 1 - (int) Math.floorMod(seed * 37, 120L);
        return detector.outcome(stream, last, new Settings(999, seed, 1, 0)).p();
    }

    /** The share of streams with a p of at most {@code level}. */
    public double share(double level) {
        return (double) Arrays.stream(p).filter(each -> each <= level).count() / p.length;
    }
}
