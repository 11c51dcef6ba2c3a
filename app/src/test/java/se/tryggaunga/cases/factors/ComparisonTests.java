package se.tryggaunga.cases.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who says what beside whom; never how much of anything there is. */
class ComparisonTests {

    @Test
    void namesWhatMoreThanOnePartyHasNamed() {
        var comparison =
                Comparison.of(
                        List.of(
                                factor("skola", Arena.SCHOOL, false, "absence", Extent.OFTEN),
                                factor("polis", Arena.SCHOOL, false, "absence", Extent.OFTEN)));
        assertThat(comparison.common())
                .containsExactly(new Comparison.Common("absence", List.of("polis", "skola")));
        assertThat(comparison.differs()).isFalse();
    }

    @Test
    void namesWhereTheySeeUnlikeMuchOfIt() {
        var comparison =
                Comparison.of(
                        List.of(
                                factor("skola", Arena.SCHOOL, false, "absence", Extent.OFTEN),
                                factor("polis", Arena.SCHOOL, false, "absence", Extent.SOMETIMES),
                                factor(
                                        "fritid",
                                        Arena.SCHOOL,
                                        false,
                                        "absence",
                                        Extent.NOT_KNOWN)));
        assertThat(comparison.unlike()).hasSize(1);
        assertThat(comparison.unlike().getFirst().said())
                .as("who does not know says nothing against the others")
                .containsOnlyKeys(Extent.SOMETIMES, Extent.OFTEN);
    }

    @Test
    void namesALifeAreaWhereOneSeesWhatProtectsAndAnotherWhatWorries() {
        var comparison =
                Comparison.of(
                        List.of(
                                factor("fritid", Arena.LEISURE, true, "job", Extent.OFTEN),
                                factor("polis", Arena.LEISURE, false, "nights_out", Extent.OFTEN),
                                factor("skola", Arena.LEISURE, true, "interest", Extent.OFTEN),
                                factor("skola", Arena.LEISURE, false, "nights_out", Extent.OFTEN)));
        assertThat(comparison.sides())
                .as("the school, which sees both, takes no side")
                .containsExactly(
                        new Comparison.Sides(Arena.LEISURE, List.of("fritid"), List.of("polis")));
    }

    @Test
    void leavesAPartyInPeaceThatIsAloneInItsLifeArea() {
        var comparison =
                Comparison.of(
                        List.of(
                                factor("skola", Arena.SCHOOL, false, "absence", Extent.OFTEN),
                                factor("skola", Arena.LEISURE, true, "job", Extent.OFTEN),
                                factor("fritid", Arena.LEISURE, true, "interest", Extent.OFTEN)));
        assertThat(comparison.alone())
                .containsOnlyKeys("skola", "fritid")
                .containsEntry("skola", List.of("job"));
    }

    @Test
    void leavesOutWhatIsSoNoLongerAndWhatIsInOwnWords() {
        var gone = factor("skola", Arena.SCHOOL, false, "absence", Extent.OFTEN);
        var comparison =
                Comparison.of(
                        List.of(
                                new Factor(
                                        gone.id(),
                                        2,
                                        gone.area(),
                                        gone.kind(),
                                        gone.label(),
                                        gone.seen(),
                                        true,
                                        "",
                                        "",
                                        gone.writtenBy(),
                                        gone.writtenAt(),
                                        List.of()),
                                factor("polis", Arena.SCHOOL, false, "absence", Extent.OFTEN),
                                factor("fritid", Arena.SCHOOL, false, "", Extent.OFTEN),
                                factor("social", Arena.SCHOOL, false, "", Extent.OFTEN)));
        assertThat(comparison.common()).isEmpty();
        assertThat(comparison.unlike()).isEmpty();
    }

    private static Factor factor(
            String area, Arena arena, boolean good, String code, Extent extent) {
        var seen = new Seen(arena, good, code, code, "", extent, "", "", Source.SEEN);
        return new Factor(
                UUID.randomUUID(),
                1,
                area,
                "plan",
                code,
                seen,
                false,
                "",
                "",
                UUID.randomUUID(),
                Instant.EPOCH,
                List.of());
    }
}
