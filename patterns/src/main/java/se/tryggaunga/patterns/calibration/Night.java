package se.tryggaunga.patterns.calibration;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import se.tryggaunga.patterns.counts.Farrington;
import se.tryggaunga.patterns.counts.FarringtonSettings;
import se.tryggaunga.patterns.counts.Range;
import se.tryggaunga.patterns.counts.Series;
import se.tryggaunga.patterns.counts.ThresholdMethod;
import se.tryggaunga.patterns.stream.Conditions;
import se.tryggaunga.patterns.stream.Generator;

/**
 * A municipality's nightly run: every stream is scanned as of its last day, stopping early where
 * nothing is going on, and its weekly total is held against six years by Farrington Flexible.
 */
public record Night(int streams, int places) {

    private static final int WEEKS = 6 * 52;

    /** What came out of it. */
    public record Found(int scans, int alarms) {}

    public Found run(int[] municipalities, int threads, long seed) {
        var next = new AtomicInteger();
        var alarms = new AtomicInteger();
        int scans = municipalities.length * streams;
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < scans; i = next.getAndIncrement()) {
                        alarms.addAndGet(scan(seed + i) ? 1 : 0);
                    }
                };
        var others = new Thread[threads - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = Thread.ofPlatform().start(work);
        }
        work.run();
        for (var other : others) {
            join(other);
        }
        return new Found(scans, alarms.get());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean scan(long seed) {
        var year = new Conditions(places, LocalDate.of(2025, 1, 1), 365, 2, true, false);
        var stream = Generator.quiet(year, seed);
        boolean cluster = Detector.standard().alarm(stream, year.days() - 1, seed).isPresent();
        return cluster | high(seed);
    }

    /** Whether the last week's total is above what the weeks of other years let expect. */
    private static boolean high(long seed) {
        var random = new SplittableRandom(seed);
        double[] totals = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            totals[week] = Math.max(0, Math.rint(14 + 4 * random.nextGaussian()));
        }
        var farrington = new Farrington(FarringtonSettings.flexible(ThresholdMethod.DELTA));
        var series = Series.of(totals, Series.Calendar.every(52));
        return farrington.judge(series, new Range(WEEKS, WEEKS)).getFirst().alarm().alarm();
    }
}
