package se.tryggaunga.patterns.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The clusters to report: the best window of each centre, the strongest first; one that shares a
 * place with a stronger one at the same time is left out (as SaTScan does by default).
 */
final class Found {

    private Found() {}

    static List<Window> apart(Window[] best, Zones zones, int most) {
        var sorted =
                Arrays.stream(best)
                        .filter(window -> window.llr() > 0)
                        .sorted(
                                Comparator.comparingDouble(Window::llr)
                                        .reversed()
                                        .thenComparingInt(Window::size)
                                        .thenComparingInt(Window::chain))
                        .toList();
        var kept = new ArrayList<Window>();
        var covered = new ArrayList<BitSet>();
        for (var window : sorted) {
            if (kept.size() == most) {
                break;
            }
            var places = new BitSet();
            Arrays.stream(zones.places(window.chain(), window.size())).forEach(places::set);
            if (isApart(window, places, kept, covered)) {
                kept.add(window);
                covered.add(places);
            }
        }
        return kept;
    }

    private static boolean isApart(
            Window window, BitSet places, List<Window> kept, List<BitSet> covered) {
        for (int i = 0; i < kept.size(); i++) {
            if (covered.get(i).intersects(places) && sameTime(window, kept.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Ages run backwards: a window covers {@code end} to {@code end + length - 1}. */
    private static boolean sameTime(Window one, Window other) {
        return one.end() < other.end() + other.length() && other.end() < one.end() + one.length();
    }
}
