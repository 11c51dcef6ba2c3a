package se.tryggaunga.patterns.scan;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * What is expected from a population with strata: each stratum's events of the whole period per
 * person and time, applied to the persons of each place and interval (indirect standardisation). A
 * population holds on its date; between dates it changes evenly, before the first and after the
 * last it stays (SaTScan user guide, "population file").
 */
public final class PopulationMeasure {

    private final int places;
    private final int strata;
    private final long[] bounds;
    private final TreeMap<Integer, double[]> byDay = new TreeMap<>();

    /** For the intervals of a period. */
    public PopulationMeasure(int places, int strata, Period period) {
        this.places = places;
        this.strata = strata;
        this.bounds = new long[period.intervals() + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = period.first(i).toEpochDay();
        }
    }

    /** {@code persons} live there on a day (since 1970); added where some have been named. */
    public void add(int day, int place, int stratum, double persons) {
        byDay.computeIfAbsent(day, _ -> new double[places * strata])[place * strata + stratum] +=
                persons;
    }

    /**
     * @param events of each stratum
     * @return expected events by place and interval; they sum to the events of those strata that
     *     have a population
     */
    public double[] expected(long[] events) {
        int intervals = bounds.length - 1;
        double[] cells = new double[places * intervals];
        double[] risk = new double[strata];
        double[][] time = new double[intervals][];
        for (int i = 0; i < intervals; i++) {
            time[i] = personTime(bounds[i], bounds[i + 1]);
            for (int j = 0; j < time[i].length; j++) {
                risk[j % strata] += time[i][j];
            }
        }
        for (int s = 0; s < strata; s++) {
            risk[s] = risk[s] > 0 ? events[s] / risk[s] : 0;
        }
        for (int i = 0; i < intervals; i++) {
            for (int j = 0; j < time[i].length; j++) {
                cells[j / strata * intervals + i] += risk[j % strata] * time[i][j];
            }
        }
        return cells;
    }

    /** Persons × days from one day until another, by place and stratum. */
    private double[] personTime(long from, long to) {
        double[] sum = new double[places * strata];
        long at = from;
        while (at < to) {
            var next = byDay.higherKey((int) at);
            long until = next == null ? to : Math.min(to, next);
            double[] begin = on(at);
            double[] end = on(until);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += (begin[j] + end[j]) / 2 * (until - at);
            }
            at = until;
        }
        return sum;
    }

    private double[] on(long day) {
        var before = byDay.floorEntry((int) day);
        var after = byDay.ceilingEntry((int) day);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after.getValue();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double share = (double) (day - before.getKey()) / (after.getKey() - before.getKey());
        double[] between = new double[places * strata];
        Arrays.setAll(
                between, j -> (1 - share) * before.getValue()[j] + share * after.getValue()[j]);
        return between;
    }
}
