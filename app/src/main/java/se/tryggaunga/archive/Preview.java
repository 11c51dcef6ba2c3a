package se.tryggaunga.archive;

import java.util.List;
import java.util.TreeMap;

/**
 * What a rule would erase today.
 *
 * @param records how many of the kind
 * @param years of those that are erased, by the year in which they were closed; where the kind has
 *     one
 * @param waiting how many wait until others have nothing left in them
 * @param waits what of them waits
 * @param held how many somebody holds back
 */
public record Preview(
        long records,
        List<Rows> tables,
        List<Year> years,
        long waiting,
        List<Rows> waits,
        long held) {

    /** Rows of one table. */
    public record Rows(String key, long rows) {}

    /** Records that were closed in a year. */
    public record Year(int year, long records, long rows) {}

    public Preview {
        tables = List.copyOf(tables);
        years = List.copyOf(years);
        waits = List.copyOf(waits);
    }

    public long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }

    static Preview of(List<PreviewStore.Counted> all) {
        return new Preview(
                records(all, "due"),
                tables(all, "due"),
                years(all),
                records(all, "waits"),
                tables(all, "waits"),
                records(all, "held"));
    }

    private static long records(List<PreviewStore.Counted> all, String state) {
        return all.stream()
                .filter(each -> each.is(state) && each.counts())
                .mapToLong(PreviewStore.Counted::scopes)
                .sum();
    }

    private static List<Rows> tables(List<PreviewStore.Counted> all, String state) {
        var rows = new TreeMap<String, Long>();
        all.stream()
                .filter(each -> each.is(state) && each.rows() > 0)
                .forEach(each -> rows.merge(key(each.foundIn()), each.rows(), Long::sum));
        return rows.entrySet().stream()
                .map(each -> new Rows(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Year> years(List<PreviewStore.Counted> all) {
        var years = new TreeMap<Integer, Year>();
        for (var each : all) {
            var in = each.closedIn();
            if (in != null && each.is("due")) {
                var one = new Year(in, each.counts() ? each.scopes() : 0, each.rows());
                years.merge(
                        in,
                        one,
                        (a, b) -> new Year(in, a.records() + b.records(), a.rows() + b.rows()));
            }
        }
        return List.copyOf(years.values());
    }

    private static String key(String table) {
        return "records.table." + table.replace('.', '-').replace('_', '-');
    }
}
