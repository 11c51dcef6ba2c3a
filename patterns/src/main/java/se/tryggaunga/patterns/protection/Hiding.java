package se.tryggaunga.patterns.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses which cells protect the small ones: those whose hiding loses least, found cell by cell as
 * the cheapest other table, then shown again where they turn out not to be needed.
 *
 * <p>Sources: Kelly, Golden and Assad 1992, Networks 22:397; Fischetti and Salazar 2000, JASA
 * 95:916.
 */
final class Hiding {

    /** Moving what is hidden anyway loses nothing; a hair against needless detours. */
    private static final double HIDDEN = 1e-3;

    private final CountTable table;
    private final Shift shift;
    private final boolean[] hidden;
    private final List<Need> needs = new ArrayList<>();

    /** A small cell that must be able to move so far, and a table in which it does. */
    private static final class Need {
        private final int cell;
        private final long by;
        private long[] witness = {};

        Need(int cell, long by) {
            this.cell = cell;
            this.by = by;
        }
    }

    Hiding(CountTable table, Thresholds thresholds) {
        this.table = table;
        this.shift = new Shift(table);
        this.hidden = new boolean[table.cells().size()];
        for (int i = 0; i < hidden.length; i++) {
            var cell = table.cells().get(i);
            if (cell.count() < thresholds.of(cell)) {
                hidden[i] = true;
                needs.add(new Need(i, thresholds.of(cell) - cell.count()));
                needs.add(new Need(i, -cell.count()));
            }
        }
    }

    boolean[] hidden() {
        var small = hidden.clone();
        needs.removeIf(need -> need.by == 0);
        needs.forEach(this::protect);
        IntStream.range(0, hidden.length)
                .filter(i -> hidden[i] && !small[i])
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer i) -> table.cells().get(i).count())
                                .reversed())
                .forEach(this::showIfNotNeeded);
        return hidden.clone();
    }

    private void protect(Need need) {
        need.witness =
                shift.cheapest(costs(), need.cell, need.by).orElseGet(() -> everything(need));
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= need.witness[i] != 0;
        }
    }

    /**
     * An empty table is always another one, and so is every multiple; a cell that must be none can
     * be nothing else.
     */
    private long[] everything(Need need) {
        var count = table.cells().get(need.cell).count();
        var times = need.by < 0 ? -1 : count == 0 ? 0 : (need.by + count - 1) / count;
        return table.cells().stream().mapToLong(cell -> cell.count() * times).toArray();
    }

    private double[] costs() {
        return IntStream.range(0, hidden.length)
                .mapToDouble(i -> hidden[i] ? HIDDEN : 1 + table.cells().get(i).count())
                .toArray();
    }

    private void showIfNotNeeded(int cell) {
        hidden[cell] = false;
        var fixed =
                IntStream.range(0, hidden.length)
                        .mapToDouble(i -> hidden[i] ? 1 : Double.POSITIVE_INFINITY)
                        .toArray();
        var leaning = needs.stream().filter(n -> n.witness[cell] != 0).toList();
        var others = new ArrayList<long[]>();
        for (var need : leaning) {
            Optional<long[]> other = shift.cheapest(fixed, need.cell, need.by);
            if (other.isEmpty()) {
                hidden[cell] = true;
                return;
            }
            others.add(other.get());
        }
        for (int k = 0; k < others.size(); k++) {
            leaning.get(k).witness = Arrays.copyOf(others.get(k), hidden.length);
        }
    }
}
