package se.tryggaunga.patterns.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Circles round every place: the nearest first, ties by coordinates and then by order, until the
 * next place would bring more than the greatest share of the weight. Places at one point are always
 * in or out together.
 */
final class Circles {

    private static final int RANK_BITS = 20;
    private static final long RANK = (1L << RANK_BITS) - 1;

    private final Places places;
    private final double[] weight;
    private final double limit;
    private final int[] byPoint;
    private final long[] keys;
    private final SeenZones seen;

    private int[] members = new int[1024];
    private boolean[] tested = new boolean[1024];
    private int used;

    private Circles(Places places, double[] weight, double share) {
        this.places = places;
        this.weight = weight;
        this.limit = share * Arrays.stream(weight).sum();
        this.byPoint =
                IntStream.range(0, places.size())
                        .boxed()
                        .sorted(Comparator.<Integer>naturalOrder())
                        .sorted((a, b) -> places.compare(a, b))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.keys = new long[places.size()];
        this.seen = new SeenZones(places.size());
    }

    /**
     * @param weight of each place: its events (permutation) or what is expected there
     * @param share of all weight that a circle may hold, 0 to 1
     */
    static Zones round(Places places, double[] weight, double share) {
        var circles = new Circles(places, weight, share);
        int[] starts = new int[places.size() + 1];
        for (int centre = 0; centre < places.size(); centre++) {
            circles.add(centre);
            starts[centre + 1] = circles.used;
        }
        return new Zones(
                Arrays.copyOf(circles.members, circles.used),
                Arrays.copyOf(circles.tested, circles.used),
                starts);
    }

    private void add(int centre) {
        sortByDistance(centre);
        room();
        seen.begin();
        double held = 0;
        int from = used;
        int whole = used;
        for (int i = 0; i < keys.length; i++) {
            int place = byPoint[(int) (keys[i] & RANK)];
            held += weight[place];
            if (held > limit) {
                break;
            }
            boolean pointIsWhole =
                    i + 1 == keys.length
                            || !places.same(place, byPoint[(int) (keys[i + 1] & RANK)]);
            members[used] = place;
            boolean unseen = seen.add(place, pointIsWhole, used - from + 1);
            tested[used++] = pointIsWhole && unseen;
            whole = pointIsWhole ? used : whole;
        }
        used = whole;
    }

    private void room() {
        if (members.length - used < keys.length) {
            int more = Math.max(members.length * 2, used + keys.length);
            members = Arrays.copyOf(members, more);
            tested = Arrays.copyOf(tested, more);
        }
    }

    /** Packs distance and rank into one number; what the packing made equal is put right after. */
    private void sortByDistance(int centre) {
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToLongBits(places.distance(centre, byPoint[i]));
            keys[i] = (bits & ~RANK) | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; ) {
            int end = i + 1;
            while (end < keys.length && (keys[end] & ~RANK) == (keys[i] & ~RANK)) {
                end++;
            }
            if (end - i > 1) {
                exactly(centre, i, end);
            }
            i = end;
        }
    }

    private void exactly(int centre, int from, int to) {
        var run = new Long[to - from];
        Arrays.setAll(run, i -> keys[from + i]);
        Arrays.sort(
                run,
                Comparator.<Long>comparingDouble(
                                key -> places.distance(centre, byPoint[(int) (key & RANK)]))
                        .thenComparingLong(key -> key & RANK));
        for (int i = from; i < to; i++) {
            keys[i] = run[i - from];
        }
    }
}
