package se.tryggaunga.patterns.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden, what beside it, and what is never given out. */
class ProtectionTests {

    private static final Protection PROTECTION = new Protection(Thresholds.USUAL);

    @Test
    void hidesNothingWhereNothingIsSmall() {
        var shown = PROTECTION.protect(twoWay(new long[][] {{10, 20}, {30, 40}}));
        assertThat(shown.hidden()).isEmpty();
        assertThat(shown.counts()).containsEntry("*/*", 100L);
    }

    @Test
    void hidesTheSmallestSquareThatProtectsOneSmallCell() {
        var shown =
                PROTECTION.protect(twoWay(new long[][] {{3, 20, 90}, {30, 40, 95}, {80, 85, 99}}));
        assertThat(shown.hidden()).containsExactlyInAnyOrder("r0/c0", "r0/c1", "r1/c0", "r1/c1");
    }

    @Test
    void fourIsHiddenAndFiveIsNot() {
        var table =
                new CountTable(
                        List.of(new Cell("four", 4, false), new Cell("five", 5, false)), List.of());
        assertThat(PROTECTION.protect(table).hidden()).containsExactly("four");
    }

    @Test
    void whatIsSensitiveIsHiddenBelowTen() {
        var table =
                new CountTable(
                        List.of(new Cell("nine", 9, true), new Cell("ten", 10, true)), List.of());
        assertThat(PROTECTION.protect(table).hidden()).containsExactly("nine");
    }

    @Test
    void thresholdsCanOnlyBeRaised() {
        assertThat(new Thresholds(7, 12).plain()).isEqualTo(7);
        assertThatThrownBy(() -> new Thresholds(4, 10)).hasMessageContaining("only be raised");
        assertThatThrownBy(() -> new Thresholds(5, 9)).hasMessageContaining("only be raised");
    }

    @Test
    void roundsToTheNearestFive() {
        var shown = PROTECTION.protect(twoWay(new long[][] {{12, 13}, {17, 18}}), 5);
        assertThat(shown.counts())
                .containsEntry("r0/c0", 10L)
                .containsEntry("r0/c1", 15L)
                .containsEntry("r1/c0", 15L);
        assertThat(shown.known().get("r0/c0")).isEqualTo(new Interval(8, 12));
    }

    @Test
    void refusesATableThatDoesNotAddUp() {
        var cells =
                List.of(
                        new Cell("a", 6, false),
                        new Cell("b", 7, false),
                        new Cell("all", 14, false));
        assertThatThrownBy(() -> new CountTable(cells, List.of(new Sum("all", List.of("a", "b")))))
                .hasMessageContaining("all is 14, its parts make 13");
        assertThatThrownBy(() -> new Cell("x", -1, false)).hasMessageContaining("-1");
    }

    @Test
    void aMonthIsNotFoundBySubtractingTwoSpans() {
        var guard =
                new DifferencingGuard(
                        Map.of("jan", 20L, "feb", 30L, "mar", 2L), false, Thresholds.USUAL);
        assertThat(guard.allows(Set.of("jan", "feb"))).isTrue();
        assertThat(guard.allows(Set.of("jan", "feb", "mar"))).isFalse();
        assertThat(guard.allows(Set.of("jan"))).isTrue();
    }

    @Test
    void aBlockIsNotFoundFromAreasThatOverlap() {
        var guard =
                new DifferencingGuard(
                        Map.of("a", 20L, "b", 3L, "c", 40L, "d", 50L), false, Thresholds.USUAL);
        assertThat(guard.allows(Set.of("a", "b"))).isTrue();
        assertThat(guard.allows(Set.of("b", "c"))).isTrue();
        assertThat(guard.allows(Set.of("a", "b", "c")))
                .as("a, b and c would all be known")
                .isFalse();
        assertThat(guard.allows(Set.of("a", "b", "c", "d"))).isTrue();
    }

    @Test
    void aSmallCountIsNeverGivenOutAndTheSameQuestionTwiceIsNoNews() {
        var guard = new DifferencingGuard(Map.of("a", 4L, "b", 9L), false, Thresholds.USUAL);
        assertThat(guard.allows(Set.of("a"))).isFalse();
        assertThat(guard.allows(Set.of("b"))).isTrue();
        assertThat(guard.allows(Set.of("b"))).isTrue();
        assertThatThrownBy(() -> guard.allows(Set.of("z"))).hasMessageContaining("z");
    }

    private static CountTable twoWay(long[][] counts) {
        var rows =
                java.util.stream.IntStream.range(0, counts.length).mapToObj(r -> "r" + r).toList();
        var columns =
                java.util.stream.IntStream.range(0, counts[0].length)
                        .mapToObj(c -> "c" + c)
                        .toList();
        return CountTable.twoWay(rows, columns, counts, false);
    }
}
