package se.tryggaunga.patterns.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Remembers which counts have been given out, and refuses one that together with them would tell a
 * small count: this month's figure beside the year's, a district beside one that overlaps it.
 *
 * <p>Places and periods are cut into atoms, such as one block in one month; a count is of a set of
 * atoms. Not safe for use by several threads at once.
 */
public final class DifferencingGuard {

    private final Map<String, Long> atoms;
    private final boolean sensitive;
    private final Thresholds thresholds;
    private final List<Set<String>> given = new ArrayList<>();

    /**
     * @param atoms the true count of each atom
     * @param sensitive whether the higher threshold holds
     */
    public DifferencingGuard(Map<String, Long> atoms, boolean sensitive, Thresholds thresholds) {
        this.atoms = new TreeMap<>(atoms);
        this.sensitive = sensitive;
        this.thresholds = thresholds;
    }

    /**
     * Asks for the count of some atoms together. What is allowed counts as given out from then on.
     *
     * @return whether it may be given out
     */
    public boolean allows(Set<String> asked) {
        if (!atoms.keySet().containsAll(asked) || asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "Asked for is something else than known atoms: " + asked + ".");
        }
        if (given.contains(asked)) {
            return true;
        }
        given.add(Set.copyOf(asked));
        if (count(asked) >= threshold() && protectsAll(asked)) {
            return true;
        }
        given.removeLast();
        return false;
    }

    private long threshold() {
        return sensitive ? thresholds.sensitive() : thresholds.plain();
    }

    private long count(Set<String> some) {
        return some.stream().mapToLong(atom -> atoms.getOrDefault(atom, 0L)).sum();
    }

    /**
     * Every small count that what was given out could be subtracted to: may it still be 0, and
     * reach the threshold?
     */
    private boolean protectsAll(Set<String> asked) {
        var pieces = pieces();
        for (var target : targets(asked, pieces)) {
            var count = count(target);
            if (count < threshold() && !open(target, pieces, count)) {
                return false;
            }
        }
        return true;
    }

    /** Atoms that lie in the same of the sets given out cannot be told apart. */
    private List<Set<String>> pieces() {
        var pieces = new HashMap<List<Boolean>, Set<String>>();
        for (var atom : atoms.keySet()) {
            var lies = given.stream().map(set -> set.contains(atom)).toList();
            if (lies.contains(true)) {
                pieces.computeIfAbsent(lies, _ -> new HashSet<>()).add(atom);
            }
        }
        return List.copyOf(pieces.values());
    }

    private Set<Set<String>> targets(Set<String> asked, List<Set<String>> pieces) {
        var targets = new HashSet<>(pieces);
        for (var other : given) {
            targets.add(without(asked, other));
            targets.add(without(other, asked));
            targets.add(without(asked, without(asked, other)));
        }
        targets.remove(Set.of());
        return targets;
    }

    private static Set<String> without(Set<String> set, Set<String> other) {
        var left = new HashSet<>(set);
        left.removeAll(other);
        return left;
    }

    private boolean open(Set<String> target, List<Set<String>> pieces, long count) {
        var cells = new ArrayList<Cell>();
        var sums = new ArrayList<Sum>();
        for (int p = 0; p < pieces.size(); p++) {
            cells.add(new Cell("piece " + p, count(pieces.get(p)), sensitive));
        }
        for (int g = 0; g <= given.size(); g++) {
            var set = g < given.size() ? given.get(g) : target;
            cells.add(new Cell("set " + g, count(set), sensitive));
            sums.add(new Sum("set " + g, inside(set, pieces)));
        }
        var shift = new Shift(new CountTable(cells, sums));
        var costs = new double[cells.size()];
        java.util.Arrays.fill(costs, 0, pieces.size(), 1);
        java.util.Arrays.fill(costs, pieces.size(), costs.length, Double.POSITIVE_INFINITY);
        var at = costs.length - 1;
        return shift.cheapest(costs, at, -count).isPresent()
                && shift.cheapest(costs, at, threshold() - count).isPresent();
    }

    private static List<String> inside(Set<String> set, List<Set<String>> pieces) {
        var names = new ArrayList<String>();
        for (int p = 0; p < pieces.size(); p++) {
            if (set.containsAll(pieces.get(p))) {
                names.add("piece " + p);
            }
        }
        return names;
    }
}
