package se.tryggaunga.patterns.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The scan written as it is defined, for small data: sets of places, sums and logarithms. */
final class Naive {

    private Naive() {}

    /** Every circle that holds at most the share; places at one point together. */
    static Set<Set<Integer>> circles(Places places, double[] weight, double share) {
        double total = java.util.Arrays.stream(weight).sum();
        var circles = new HashSet<Set<Integer>>();
        for (int centre = 0; centre < places.size(); centre++) {
            int c = centre;
            var order =
                    IntStream.range(0, places.size())
                            .boxed()
                            .sorted(
                                    Comparator.<Integer>comparingDouble(p -> places.distance(c, p))
                                            .thenComparing((a, b) -> places.compare(a, b))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            for (int size = 1; size <= order.size(); size++) {
                var members = order.subList(0, size);
                boolean fits = members.stream().mapToDouble(p -> weight[p]).sum() <= share * total;
                boolean whole =
                        size == order.size()
                                || places.compare(order.get(size - 1), order.get(size)) != 0;
                if (fits && whole) {
                    circles.add(Set.copyOf(members));
                }
            }
        }
        return circles;
    }

    /** The greatest ratio; {@code counts} and {@code cells} by place and interval. */
    static double greatest(
            Set<Set<Integer>> zones,
            int[][] counts,
            double[][] cells,
            int windows,
            boolean all,
            boolean conditional) {
        double best = 0;
        int t = counts[0].length;
        double total = 0;
        for (int[] row : counts) {
            total += IntStream.of(row).sum();
        }
        for (var zone : zones) {
            for (int[] window : spans(t, windows, all)) {
                double count = 0;
                double mean = 0;
                for (int place : zone) {
                    for (int i = window[0]; i <= window[1]; i++) {
                        count += counts[place][i];
                        mean += cells[place][i];
                    }
                }
                best = Math.max(best, ratio(count, mean, conditional ? total : -1));
            }
        }
        return best;
    }

    private static List<int[]> spans(int t, int windows, boolean all) {
        var spans = new ArrayList<int[]>();
        for (int end = all ? 0 : t - 1; end < t; end++) {
            for (int begin = Math.max(0, end - windows + 1); begin <= end; begin++) {
                spans.add(new int[] {begin, end});
            }
        }
        return spans;
    }

    private static double ratio(double c, double mu, double total) {
        if (mu <= 0 || c <= mu || c < (total < 0 ? 1 : 2)) {
            return 0;
        }
        if (total < 0) {
            return c * Math.log(c / mu) + mu - c;
        }
        double rest = total - c;
        return c * Math.log(c / mu) + (rest > 0 ? rest * Math.log(rest / (total - mu)) : 0);
    }
}
