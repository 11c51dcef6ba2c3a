package se.tryggaunga.patterns.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells and the sums that hold between them.
 *
 * @param cells the counts, each name once
 * @param sums what adds up to what
 */
public record CountTable(List<Cell> cells, List<Sum> sums) {

    public CountTable {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
        var counts = new HashMap<String, Long>();
        for (var cell : cells) {
            if (counts.put(cell.name(), cell.count()) != null) {
                throw new IllegalArgumentException("There are two cells " + cell.name() + ".");
            }
        }
        sums.forEach(sum -> check(sum, counts));
    }

    private static void check(Sum sum, Map<String, Long> counts) {
        var parts = 0L;
        for (var part : sum.parts()) {
            parts += known(part, counts);
        }
        if (parts != known(sum.total(), counts)) {
            throw new IllegalArgumentException(
                    "%s is %d, its parts make %d."
                            .formatted(sum.total(), counts.get(sum.total()), parts));
        }
    }

    private static long known(String name, Map<String, Long> counts) {
        var count = counts.get(name);
        if (count == null) {
            throw new IllegalArgumentException("There is no cell " + name + ".");
        }
        return count;
    }

    /**
     * Rows and columns with their totals: cells {@code r/c}, {@code r/*}, {@code *}{@code /c} and
     * {@code *}{@code /*}.
     *
     * @param counts as many rows as names, each with as many values as there are column names
     */
    public static CountTable twoWay(
            List<String> rows, List<String> columns, long[][] counts, boolean sensitive) {
        var cells = new ArrayList<Cell>();
        var sums = new ArrayList<Sum>();
        for (int r = 0; r <= rows.size(); r++) {
            for (int c = 0; c <= columns.size(); c++) {
                cells.add(
                        new Cell(
                                name(rows, r) + "/" + name(columns, c),
                                total(counts, r, c),
                                sensitive));
            }
        }
        for (int r = 0; r <= rows.size(); r++) {
            var row = name(rows, r);
            sums.add(new Sum(row + "/*", columns.stream().map(c -> row + "/" + c).toList()));
        }
        for (int c = 0; c <= columns.size(); c++) {
            var column = name(columns, c);
            sums.add(new Sum("*/" + column, rows.stream().map(r -> r + "/" + column).toList()));
        }
        return new CountTable(cells, sums);
    }

    private static String name(List<String> names, int at) {
        return at < names.size() ? names.get(at) : "*";
    }

    private static long total(long[][] counts, int row, int column) {
        var total = 0L;
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                total +=
                        (row == counts.length || row == r)
                                        && (column == counts[r].length || column == c)
                                ? counts[r][c]
                                : 0;
            }
        }
        return total;
    }

    /** Each sum as a row of +1 for parts and -1 for the total: with the counts it makes zero. */
    double[][] balances() {
        var positions = cells.stream().map(Cell::name).toList();
        var rows = new double[sums.size()][cells.size()];
        for (int s = 0; s < rows.length; s++) {
            rows[s][positions.indexOf(sums.get(s).total())] = -1;
            for (var part : sums.get(s).parts()) {
                rows[s][positions.indexOf(part)] = 1;
            }
        }
        return rows;
    }
}
