package se.tryggaunga.patterns.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import se.tryggaunga.patterns.calibration.Detector.Alarm;
import se.tryggaunga.patterns.stream.Cluster;
import se.tryggaunga.patterns.stream.Conditions;
import se.tryggaunga.patterns.stream.Decoy;
import se.tryggaunga.patterns.stream.Generator;
import se.tryggaunga.patterns.stream.Stream;

/**
 * What was found of what was planted.
 *
 * @param planted how many times
 * @param delays days from the start to the first alarm that hit, in rising order
 * @param overlap median Jaccard overlap of places at that alarm; NaN where none hit
 */
public record Trial(int planted, double[] delays, double overlap) {

    private static final int START = 250;

    /** Plants a cluster so many times, each in a municipality of its own. */
    public static Trial of(
            Detector detector, Conditions conditions, Cluster cluster, int times, long seed) {
        var hits =
                LongStream.range(0, times)
                        .parallel()
                        .mapToObj(i -> one(detector, conditions, cluster, seed + 1000 * i))
                        .flatMap(Optional::stream)
                        .toList();
        double[] delays = hits.stream().mapToDouble(hit -> hit[0]).sorted().toArray();
        double[] overlaps = hits.stream().mapToDouble(hit -> hit[1]).sorted().toArray();
        return new Trial(times, delays, median(overlaps));
    }

    private static Optional<double[]> one(
            Detector detector, Conditions conditions, Cluster cluster, long seed) {
        var stream = Generator.with(conditions, cluster, seed);
        Optional<Alarm> hit =
                Replay.firstHit(detector, stream, cluster.start(), cluster.days(), seed);
        return hit.map(alarm ->
                new double[] {alarm.day() - cluster.start(), Replay.overlap(stream, alarm)});
    }

    /** Episodes on quiet streams or decoys, over so many stream-months of 30 days. */
    public static int episodes(
            Detector detector, Conditions conditions, Decoy decoy, int months, long seed) {
        return LongStream.range(0, months)
                .parallel()
                .mapToInt(i -> {
                    Stream stream = Generator.with(conditions, decoy, START, seed + 1000 * i);
                    return Replay.episodes(detector, stream, START, 30, seed + 1000 * i).size();
                })
                .sum();
    }

    /** The first day of decoys, and of clusters as they are planted by default. */
    public static int start() {
        return START;
    }

    /** Of the planted ones, found or not; infinite where less than half was found. */
    public double medianDelay() {
        int middle = (planted - 1) / 2;
        return middle < delays.length ? delays[middle] : Double.POSITIVE_INFINITY;
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    @Override
    public String toString() {
        return planted + " planted, " + Arrays.toString(delays);
    }
}
