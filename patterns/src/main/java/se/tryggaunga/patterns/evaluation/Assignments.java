package se.tryggaunga.patterns.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which the same starts could have fallen on the units; the real one comes first. */
record Assignments(List<int[]> ways, boolean all) {

    /**
     * All of them where there are no more than {@code draws.most()}, otherwise so many drawn at
     * random.
     */
    static Assignments of(int[] starts, Method.Draws draws) {
        if (count(starts, draws.most()) <= draws.most()) {
            var ways = new ArrayList<int[]>();
            ways.add(starts.clone());
            var sorted = starts.clone();
            Arrays.sort(sorted);
            enumerate(sorted, starts, ways);
            return new Assignments(ways, true);
        }
        return new Assignments(drawn(starts, draws), false);
    }

    private static List<int[]> drawn(int[] starts, Method.Draws draws) {
        var ways = new ArrayList<int[]>();
        ways.add(starts.clone());
        var random = new Random(draws.seed());
        for (int draw = 0; draw < draws.most(); draw++) {
            var way = starts.clone();
            for (int i = way.length - 1; i > 0; i--) {
                var j = random.nextInt(i + 1);
                var kept = way[i];
                way[i] = way[j];
                way[j] = kept;
            }
            ways.add(way);
        }
        return ways;
    }

    /** Every distinct order, from the sorted one on, each the next in the dictionary. */
    private static void enumerate(int[] way, int[] real, List<int[]> ways) {
        do {
            if (!Arrays.equals(way, real)) {
                ways.add(way.clone());
            }
        } while (next(way));
    }

    private static boolean next(int[] way) {
        var i = way.length - 2;
        while (i >= 0 && way[i] >= way[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        var j = way.length - 1;
        while (way[j] <= way[i]) {
            j--;
        }
        swap(way, i, j);
        for (int low = i + 1, high = way.length - 1; low < high; low++, high--) {
            swap(way, low, high);
        }
        return true;
    }

    private static void swap(int[] way, int i, int j) {
        var kept = way[i];
        way[i] = way[j];
        way[j] = kept;
    }

    /** How many there are; more than {@code most} is not counted to its end. */
    private static double count(int[] starts, int most) {
        var sorted = starts.clone();
        Arrays.sort(sorted);
        var ways = 1.0;
        var alike = 0;
        for (int i = 0; i < sorted.length; i++) {
            alike = i > 0 && sorted[i] == sorted[i - 1] ? alike + 1 : 1;
            ways = ways * (i + 1) / alike;
        }
        return Math.min(ways, most + 1.0);
    }
}
