package se.tryggaunga.cases.factors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where the parties see the same and where they do not, of the factors that a reader may read.
 * Nothing is counted and nothing is added up: it says who says what, and people talk about it.
 *
 * @param common factors that more than one party has named, and who
 * @param unlike factors that parties have named and see unlike much of
 * @param sides life areas where one party sees what protects alone, another what is a risk alone
 * @param alone by party, what it alone has named in a life area where others have named something
 */
public record Comparison(
        List<Common> common,
        List<Unlike> unlike,
        List<Sides> sides,
        Map<String, List<String>> alone) {

    public record Common(String label, List<String> areas) {}

    /**
     * @param said by extent, the parties that say so; those that do not know are not here
     */
    public record Unlike(String label, Map<Extent, List<String>> said) {}

    public record Sides(Arena arena, List<String> good, List<String> bad) {}

    /**
     * @param factors in the order of the page; those that are over are left out
     */
    public static Comparison of(Collection<Factor> factors) {
        var now = factors.stream().filter(factor -> !factor.over()).toList();
        var named =
                now.stream()
                        .filter(factor -> !factor.seen().ownWords())
                        .collect(
                                Collectors.groupingBy(
                                        factor -> factor.seen().code(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var shared = named.values().stream().filter(same -> areas(same).size() > 1).toList();
        return new Comparison(
                shared.stream().map(same -> new Common(label(same), areas(same))).toList(),
                shared.stream()
                        .map(same -> new Unlike(label(same), byExtent(same)))
                        .filter(same -> same.said().size() > 1)
                        .toList(),
                Arrays.stream(Arena.values())
                        .map(arena -> sides(arena, in(arena, now)))
                        .filter(sides -> !sides.good().isEmpty() && !sides.bad().isEmpty())
                        .toList(),
                alone(now, named.values()));
    }

    public boolean empty() {
        return common.isEmpty() && !differs();
    }

    public boolean differs() {
        return !unlike.isEmpty() || !sides.isEmpty() || !alone.isEmpty();
    }

    private static Map<Extent, List<String>> byExtent(List<Factor> same) {
        var known =
                same.stream().filter(factor -> factor.seen().extent() != Extent.NOT_KNOWN).toList();
        var said = new LinkedHashMap<Extent, List<String>>();
        for (var extent : Extent.values()) {
            var areas = areas(known.stream().filter(f -> f.seen().extent() == extent).toList());
            if (!areas.isEmpty()) {
                said.put(extent, areas);
            }
        }
        return said;
    }

    private static Sides sides(Arena arena, List<Factor> there) {
        var good = areas(there.stream().filter(factor -> factor.seen().protects()).toList());
        var bad = areas(there.stream().filter(factor -> !factor.seen().protects()).toList());
        return new Sides(arena, without(good, bad), without(bad, good));
    }

    /** The school is not alone with what it alone is asked about. */
    private static Map<String, List<String>> alone(
            List<Factor> now, Collection<List<Factor>> named) {
        var alone = new LinkedHashMap<String, List<String>>();
        for (var same : named) {
            var areas = areas(same);
            if (areas.size() == 1 && areas(in(same.getFirst().seen().arena(), now)).size() > 1) {
                alone.computeIfAbsent(areas.getFirst(), _ -> new ArrayList<>()).add(label(same));
            }
        }
        return alone;
    }

    private static List<Factor> in(Arena arena, List<Factor> factors) {
        return factors.stream().filter(factor -> factor.seen().arena() == arena).toList();
    }

    private static List<String> areas(Collection<Factor> factors) {
        return List.copyOf(
                factors.stream().map(Factor::area).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(area -> !others.contains(area)).toList();
    }

    /** As the newest of them calls it. */
    private static String label(List<Factor> same) {
        return same.getLast().label();
    }
}
