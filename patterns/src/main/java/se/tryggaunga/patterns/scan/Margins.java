package se.tryggaunga.patterns.scan;

/** The permutation model: what is expected when only place and only time matter. */
final class Margins {

    private Margins() {}

    /**
     * Events of the place × events of the interval / all events, summed over strata (Kulldorff et
     * al. 2005).
     *
     * @return by place and interval
     */
    static double[] expected(Events events) {
        int t = events.intervals();
        double[] cells = new double[events.places() * t];
        long[] totals = events.perStratum();
        for (int s = 0; s < events.strata(); s++) {
            if (totals[s] > 0) {
                add(events, s, totals[s], cells);
            }
        }
        return cells;
    }

    private static void add(Events events, int stratum, long total, double[] cells) {
        double[] byPlace = new double[events.places()];
        double[] byTime = new double[events.intervals()];
        for (int i = 0; i < events.count().length; i++) {
            if (events.stratum()[i] == stratum) {
                byPlace[events.place()[i]] += events.count()[i];
                byTime[events.interval()[i]] += events.count()[i];
            }
        }
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place] > 0) {
                for (int i = 0; i < byTime.length; i++) {
                    cells[place * byTime.length + i] += byPlace[place] * byTime[i] / total;
                }
            }
        }
    }

    /** Every event's days dealt out anew. */
    static Permutation chance(Events events, Ends ends) {
        int[][] perAge = new int[events.strata()][ends.ages()];
        int[][] places = new int[events.strata()][];
        long[] totals = events.perStratum();
        for (int s = 0; s < places.length; s++) {
            places[s] = new int[Math.toIntExact(totals[s])];
        }
        int[] used = new int[places.length];
        for (int i = 0; i < events.count().length; i++) {
            int s = events.stratum()[i];
            int age = events.intervals() - 1 - events.interval()[i];
            if (age < ends.ages()) {
                perAge[s][age] += events.count()[i];
            }
            for (int n = 0; n < events.count()[i]; n++) {
                places[s][used[s]++] = events.place()[i];
            }
        }
        return new Permutation(places, perAge, ends.ages());
    }
}
