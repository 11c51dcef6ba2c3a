package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/**
 * Every event keeps its place, the days are dealt out anew within each stratum (Kulldorff et al.
 * 2005, PLoS Med 2:e59). Only the events of the ages that matter are drawn: a Fisher-Yates shuffle
 * that stops there, and is undone so that the next replication begins as this one did.
 */
final class Permutation implements NullModel {

    private final int ages;
    private final int[][] events;
    private final int[][] perAge;
    private final int[] swapped;
    private final long most;

    /**
     * @param events places of all events of each stratum
     * @param perAge how many events of each stratum fell on each age that is looked at
     */
    Permutation(int[][] events, int[][] perAge, int ages) {
        this.events = events;
        this.perAge = perAge;
        this.ages = ages;
        this.most = Arrays.stream(perAge).flatMapToInt(Arrays::stream).asLongStream().sum();
        this.swapped =
                new int
                        [Arrays.stream(perAge)
                                .mapToInt(each -> Arrays.stream(each).sum())
                                .max()
                                .orElse(0)];
    }

    @Override
    public void draw(Xoroshiro random, int[] counts) {
        Arrays.fill(counts, 0);
        for (int s = 0; s < events.length; s++) {
            undo(events[s], deal(random, events[s], perAge[s], counts));
        }
    }

    private int deal(Xoroshiro random, int[] places, int[] each, int[] counts) {
        int drawn = 0;
        for (int age = 0; age < each.length; age++) {
            for (int end = drawn + each[age]; drawn < end; drawn++) {
                int at = drawn + random.below(places.length - drawn);
                int place = places[at];
                places[at] = places[drawn];
                places[drawn] = place;
                swapped[drawn] = at;
                counts[place * ages + age]++;
            }
        }
        return drawn;
    }

    private void undo(int[] places, int drawn) {
        for (int i = drawn - 1; i >= 0; i--) {
            int at = swapped[i];
            int place = places[i];
            places[i] = places[at];
            places[at] = place;
        }
    }

    @Override
    public long mostCount() {
        return most;
    }

    @Override
    public Permutation copy() {
        int[][] own = new int[events.length][];
        Arrays.setAll(own, s -> events[s].clone());
        return new Permutation(own, perAge, ages);
    }
}
