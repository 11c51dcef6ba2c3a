package se.tryggaunga.patterns.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tryggaunga.patterns.calibration.Detector.Alarm;
import se.tryggaunga.patterns.stream.Stream;

/** A stream day by day, as known on each of them. */
public final class Replay {

    private Replay() {}

    /**
     * The alarms that begin an episode: one that shares a place with an alarm of the last {@code
     * window} days belongs to the same.
     */
    public static List<Alarm> episodes(
            Detector detector, Stream stream, int from, int days, long seed) {
        var episodes = new ArrayList<Alarm>();
        var open = new ArrayList<Alarm>();
        for (int day = from; day < from + days; day++) {
            int today = day;
            open.removeIf(alarm -> alarm.day() < today - detector.window());
            var alarm = detector.alarm(stream, day, seed + day);
            if (alarm.isPresent()) {
                if (open.stream().noneMatch(known -> overlap(known, alarm.get()))) {
                    episodes.add(alarm.get());
                }
                open.add(alarm.get());
            }
        }
        return episodes;
    }

    private static boolean overlap(Alarm one, Alarm other) {
        return one.cluster().places().stream().anyMatch(other.cluster().places()::contains);
    }

    /** The first alarm that holds half of the planted places or more. */
    public static Optional<Alarm> firstHit(
            Detector detector, Stream stream, int from, int days, long seed) {
        for (int day = from; day < from + days; day++) {
            var alarm = detector.alarm(stream, day, seed + day);
            if (alarm.isPresent()
                    && held(stream, alarm.get()) * 2 >= stream.planted().cardinality()) {
                return alarm;
            }
        }
        return Optional.empty();
    }

    private static long held(Stream stream, Alarm alarm) {
        return numbers(alarm).stream().filter(stream.planted()::get).count();
    }

    /** Places in common among all places of either (Jaccard), 0 to 1. */
    public static double overlap(Stream stream, Alarm alarm) {
        long common = held(stream, alarm);
        return (double) common / (stream.planted().cardinality() + numbers(alarm).size() - common);
    }

    private static Set<Integer> numbers(Alarm alarm) {
        return alarm.cluster().places().stream()
                .map(Detector::number)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
