package se.tryggaunga.sharing.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One cell of the matrix: this area may read this kind of information. Sv: omfattning. */
public record Coverage(String area, String kind) implements Comparable<Coverage> {

    private static final Comparator<Coverage> ORDER =
            Comparator.comparing(Coverage::area).thenComparing(Coverage::kind);

    /** Reads a ticked box, "area:kind". */
    public static Coverage of(String cell) {
        int colon = cell.lastIndexOf(':');
        if (colon < 1 || colon == cell.length() - 1) {
            throw new IllegalArgumentException("Not a cell of the matrix");
        }
        return new Coverage(cell.substring(0, colon), cell.substring(colon + 1));
    }

    public String cell() {
        return area + ":" + kind;
    }

    public static Map<String, Set<String>> byArea(Collection<Coverage> cells) {
        var areas = new TreeMap<String, Set<String>>();
        for (var cell : cells) {
            areas.computeIfAbsent(cell.area, _ -> new TreeSet<>()).add(cell.kind);
        }
        return areas;
    }

    @Override
    public int compareTo(Coverage other) {
        return ORDER.compare(this, other);
    }
}
