package se.tryggaunga.patterns.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Somebody with a solver attacks what is shown of random tables. */
class ProtectionAttackTests {

    private static final Protection PROTECTION = new Protection(Thresholds.USUAL);

    @Property(tries = 60)
    void rowsAndColumnsTellNothingOfSmallCells(
            @ForAll @IntRange(min = 2, max = 6) int rows,
            @ForAll @IntRange(min = 2, max = 5) int columns,
            @ForAll long seed) {
        holds(twoWay(rows, columns, new Random(seed)), 1);
    }

    @Property(tries = 40)
    void hierarchiesTellNothingOfSmallCells(
            @ForAll @IntRange(min = 2, max = 4) int parts, @ForAll long seed) {
        holds(hierarchy(parts, new Random(seed)), 1);
    }

    @Property(tries = 40)
    void overlappingAreasTellNothingOfSmallCells(@ForAll long seed) {
        holds(overlapping(new Random(seed)), 1);
    }

    @Property(tries = 25)
    void roundedTablesTellNothingOfSmallCells(@ForAll long seed) {
        holds(twoWay(3, 4, new Random(seed)), 5);
    }

    /** Otherwise the attack would prove nothing. */
    @Property(tries = 30)
    void theAttackFindsWhatOnlyTheSmallCellsThemselvesHide(@ForAll long seed) {
        var random = new Random(seed);
        var counts = new long[][] {{random.nextInt(5), 20, 30}, {40, 50, 60}, {70, 80, 90}};
        var table = CountTable.twoWay(names("r", 3), names("c", 3), counts, false);
        var known = new HashMap<String, Interval>();
        var shown = new HashMap<String, Long>();
        table.cells().stream()
                .filter(c -> !c.name().equals("r0/c0"))
                .forEach(c -> {
                    shown.put(c.name(), c.count());
                    known.put(c.name(), new Interval(c.count(), c.count()));
                });
        var found =
                Recovery.of(new Shown(shown, known, java.util.Set.of("r0/c0"), table.sums()))
                        .get("r0/c0");
        assertThat(found.low()).isEqualTo(counts[0][0]);
        assertThat(found.high()).isEqualTo(counts[0][0]);
    }

    /** The attack itself, held against every table there is. */
    @Property(tries = 25)
    void theAttackFindsExactlyWhatCountingThroughFinds(@ForAll long seed) {
        var random = new Random(seed);
        var counts =
                new long[][] {
                    {random.nextInt(4), random.nextInt(6)}, {random.nextInt(6), random.nextInt(9)}
                };
        var table = CountTable.twoWay(names("r", 2), names("c", 2), counts, false);
        var inner = List.of("r0/c0", "r0/c1", "r1/c0", "r1/c1");
        var known = new HashMap<String, Interval>();
        table.cells().stream()
                .filter(c -> !inner.contains(c.name()))
                .forEach(c -> known.put(c.name(), new Interval(c.count(), c.count())));
        var shown = new Shown(Map.of(), known, java.util.Set.copyOf(inner), table.sums());
        var row = counts[0][0] + counts[0][1];
        var column = counts[0][0] + counts[1][0];
        var all = row + counts[1][0] + counts[1][1];
        var found = Recovery.of(shown).get("r0/c0");
        var possible =
                java.util.stream.LongStream.rangeClosed(0, all)
                        .filter(x -> x <= row && x <= column && all - row - column + x >= 0)
                        .summaryStatistics();
        assertThat(found.low()).isEqualTo(possible.getMin());
        assertThat(found.high()).isEqualTo(possible.getMax());
    }

    private static void holds(CountTable table, int base) {
        var shown = PROTECTION.protect(table, base);
        var found = Recovery.of(shown);
        for (var cell : table.cells()) {
            var threshold = Thresholds.USUAL.of(cell);
            if (cell.count() < threshold) {
                assertThat(shown.hidden()).contains(cell.name());
                assertThat(found.get(cell.name()).leavesOpen(threshold))
                        .as(cell + " " + found.get(cell.name()))
                        .isTrue();
            } else if (!shown.hidden().contains(cell.name())) {
                assertThat(Math.abs(shown.counts().get(cell.name()) - cell.count()))
                        .isLessThanOrEqualTo(base / 2);
            }
        }
    }

    private static CountTable twoWay(int rows, int columns, Random random) {
        var counts = new long[rows][columns];
        for (long[] row : counts) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(60);
            }
        }
        return CountTable.twoWay(
                names("r", rows), names("c", columns), counts, random.nextBoolean());
    }

    /** Municipality, districts, areas, by three kinds. */
    private static CountTable hierarchy(int parts, Random random) {
        var counts = new HashMap<String, Long>();
        var sums = new ArrayList<Sum>();
        var places = new ArrayList<>(List.of("m"));
        for (int d = 0; d < parts; d++) {
            places.add("d" + d);
            for (int a = 0; a < parts; a++) {
                places.add("d" + d + "a" + a);
            }
        }
        for (var place : places) {
            sums.add(new Sum(place + "/all", names(place + "/k", 3)));
        }
        for (var kind : List.of("k0", "k1", "k2", "all")) {
            sums.add(
                    new Sum(
                            "m/" + kind,
                            IntStream.range(0, parts)
                                    .mapToObj(d -> "d" + d + "/" + kind)
                                    .toList()));
            for (int d = 0; d < parts; d++) {
                var district = "d" + d;
                sums.add(
                        new Sum(
                                district + "/" + kind,
                                IntStream.range(0, parts)
                                        .mapToObj(a -> district + "a" + a + "/" + kind)
                                        .toList()));
            }
        }
        for (var place : places.stream().filter(p -> p.contains("a")).toList()) {
            names(place + "/k", 3)
                    .forEach(cell ->
                            counts.put(cell, (long) random.nextInt(random.nextBoolean() ? 6 : 40)));
        }
        return table(counts, sums);
    }

    /** Eight blocks; school areas and police areas cut them differently. */
    private static CountTable overlapping(Random random) {
        var counts = new HashMap<String, Long>();
        names("b", 8)
                .forEach(block ->
                        counts.put(block, (long) random.nextInt(random.nextBoolean() ? 6 : 40)));
        return table(
                counts,
                List.of(
                        new Sum("school0", List.of("b0", "b1", "b2")),
                        new Sum("school1", List.of("b3", "b4", "b5", "b6", "b7")),
                        new Sum("police0", List.of("b0", "b1", "b2", "b3")),
                        new Sum("police1", List.of("b4", "b5")),
                        new Sum("police2", List.of("b6", "b7")),
                        new Sum("centre", List.of("b2", "b3", "b4")),
                        new Sum("all", names("b", 8))));
    }

    private static CountTable table(Map<String, Long> leaves, List<Sum> sums) {
        var counts = new HashMap<>(leaves);
        for (int round = 0; round < sums.size(); round++) {
            for (var sum : sums) {
                if (counts.keySet().containsAll(sum.parts())) {
                    counts.put(sum.total(), sum.parts().stream().mapToLong(counts::get).sum());
                }
            }
        }
        return new CountTable(
                counts.entrySet().stream()
                        .map(e -> new Cell(e.getKey(), e.getValue(), false))
                        .collect(Collectors.toList()),
                sums);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
