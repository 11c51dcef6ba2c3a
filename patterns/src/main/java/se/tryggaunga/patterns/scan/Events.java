package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * Counted events: line i says that {@code count[i]} of them fell on a place, an interval and a
 * stratum. Several lines may say the same.
 *
 * @param strata how many; 1 where events are not told apart
 */
public record Events(
        int places,
        int intervals,
        int strata,
        int[] place,
        int[] interval,
        int[] stratum,
        int[] count) {

    /** C, all of them. */
    public long total() {
        return Arrays.stream(count).asLongStream().sum();
    }

    /** Events of each place. */
    double[] perPlace() {
        double[] sums = new double[places];
        for (int i = 0; i < count.length; i++) {
            sums[place[i]] += count[i];
        }
        return sums;
    }

    long[] perStratum() {
        long[] sums = new long[strata];
        for (int i = 0; i < count.length; i++) {
            sums[stratum[i]] += count[i];
        }
        return sums;
    }

    /** By place and age, as far back as {@code ends} looks. */
    int[] byAge(Ends ends) {
        int ages = ends.ages();
        int[] counts = new int[places * ages];
        for (int i = 0; i < count.length; i++) {
            int age = ends.intervals() == 1 ? 0 : intervals - 1 - interval[i];
            if (age < ages) {
                counts[place[i] * ages + age] += count[i];
            }
        }
        return counts;
    }
}
