package se.tryggaunga.patterns.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nobody gets an estimate without having said beforehand what would be measured; and one of three
 * answers.
 */
class EvaluationTests {

    private static final Method.Draws DRAWS = new Method.Draws(999, 1);
    private static final Method DID = new Method.DifferenceInDifferences(DRAWS);

    @Test
    void theEstimatorsCannotBeReachedFromOutside() {
        for (var type :
                List.of(
                        InterruptedSeries.class,
                        Differences.class,
                        GroupTimeEffects.class,
                        Synthetic.class,
                        SyntheticResult.class,
                        Randomisation.class,
                        NeweyWest.class)) {
            assertThat(Modifier.isPublic(type.getModifiers())).as(type.getSimpleName()).isFalse();
        }
        assertThat(Evaluation.class.getConstructors()).isEmpty();
    }

    @Test
    void theOutcomeIsReadOnlyAfterTheRegistrationIsFixed() {
        var read = new boolean[1];
        var evaluation = Evaluation.fixed(registration("a", 3, DID), LocalDate.of(2026, 1, 1));
        assertThat(read[0]).isFalse();
        evaluation.answer(() -> {
            read[0] = true;
            return outcome("a", 6, 6, -5);
        });
        assertThat(read[0]).isTrue();
    }

    @Test
    void anOutcomeOfSomethingElseIsRefused() {
        var evaluation = Evaluation.fixed(registration("a", 3, DID), LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> evaluation.answer(() -> outcome("b", 6, 6, 0)))
                .hasMessageContaining("Registered is a");
    }

    @Test
    void beforeTheHorizonThereIsNoEstimate() {
        var finding = answer(4, DID, outcome("a", 6, 20, -5));
        assertThat(finding.verdict())
                .isEqualTo(
                        new Verdict(
                                Verdict.Answer.TOO_LITTLE_TO_SAY,
                                Verdict.Reason.HORIZON_NOT_REACHED));
        assertThat(finding.estimate().effect()).isNaN();
    }

    @Test
    void theFingerprintChangesWithWhatIsAsked() {
        assertThat(registration("a", 3, DID).fingerprint())
                .isEqualTo(registration("a", 3, DID).fingerprint());
        assertThat(registration("a", 3, DID).fingerprint())
                .isNotEqualTo(registration("a", 2, DID).fingerprint());
    }

    @Test
    void aClearFallIsAnImprovementAndAClearRiseIsNot() {
        assertThat(answer(3, DID, outcome("a", 6, 20, -5)).verdict().reason())
                .isEqualTo(Verdict.Reason.BETTER_BEYOND_CHANCE);
        var worse = answer(3, DID, outcome("a", 6, 20, 5)).verdict();
        assertThat(worse)
                .isEqualTo(
                        new Verdict(
                                Verdict.Answer.NO_CLEAR_CHANGE,
                                Verdict.Reason.WORSE_BEYOND_CHANCE));
        assertThat(answer(3, DID, outcome("a", 6, 20, 0)).verdict().answer())
                .isEqualTo(Verdict.Answer.NO_CLEAR_CHANGE);
    }

    @Test
    void fourDistrictsAreTooFew() {
        var finding = answer(3, DID, outcome("a", 6, 4, -50));
        assertThat(finding.verdict().reason()).isEqualTo(Verdict.Reason.TOO_FEW_UNITS);
    }

    @Test
    void trendsThatWentApartBeforeLeaveTooLittleToSay() {
        var outcome = outcome("a", 6, 20, -5);
        outcome.panel().values()[0][1] += 30;
        outcome.panel().values()[1][1] += 30;
        assertThat(answer(3, DID, outcome).verdict().reason())
                .isEqualTo(Verdict.Reason.APART_BEFORE);
    }

    @Test
    void aChangeThatCouldNotHaveBeenSeenIsNotCalledNoChange() {
        var finding = answer(3, DID, outcome("a", 6, 20, 0), 0.01);
        assertThat(finding.verdict().reason()).isEqualTo(Verdict.Reason.COULD_NOT_HAVE_BEEN_SEEN);
        assertThat(finding.estimate().leastSeen())
                .isCloseTo(2.8 * finding.estimate().error(), within(1e-12));
    }

    @Test
    void aStaggeredStartFindsTheEffectThatWasPutIn() {
        for (var aggregate : Method.Aggregate.values()) {
            var finding =
                    answer(
                            3,
                            new Method.GroupTime(aggregate, true, DRAWS),
                            outcome("a", 6, 20, -5));
            assertThat(finding.estimate().effect()).as(aggregate.name()).isCloseTo(-5, within(1.0));
            assertThat(finding.estimate().low()).isLessThan(-5 + 1.5);
            assertThat(finding.verdict().answer()).isEqualTo(Verdict.Answer.IMPROVED);
        }
    }

    @Test
    void reassigningEverybodyGivesTheExactShare() {
        var effects =
                new double[] {
                    5, 1, -1, 2, -2, 0, 3, -3, 0.5, -0.5, 4, -4, 1.5, -1.5, 2.5, -2.5, 3.5, -3.5,
                    0.1, -0.1
                };
        var scales = new double[effects.length];
        scales[0] = 1;
        var randomisation = new Randomisation(effects, scales);
        assertThat(randomisation.p(0)).isEqualTo(1.0 / 20);
        var estimate = randomisation.estimate(1);
        assertThat(estimate.low()).isCloseTo(1, within(1e-6));
        assertThat(estimate.high()).isCloseTo(9, within(1e-6));
    }

    @Test
    void allWaysAreCountedWhereThereAreFew() {
        assertThat(Assignments.of(new int[] {1, 9, 9, 9, 9}, DRAWS))
                .satisfies(a -> {
                    assertThat(a.all()).isTrue();
                    assertThat(a.ways()).hasSize(5);
                    assertThat(a.ways().getFirst()).containsExactly(1, 9, 9, 9, 9);
                });
        assertThat(
                        Assignments.of(
                                        IntStream.range(0, 30).map(i -> i < 10 ? 1 : 9).toArray(),
                                        DRAWS)
                                .ways())
                .hasSize(1000);
    }

    @Test
    void aShortSeriesIsTooLittle() {
        var its = new Method.InterruptedSeries(false, 1, List.of(), java.util.Optional.empty(), 0);
        var registration =
                new Registration(
                        new Indicator("a", Indicator.Hoped.LOWER, 0),
                        new TreeMap<>(Map.of("u0", 7)),
                        new TreeSet<>(),
                        9,
                        its);
        var panel =
                new Panel(
                        List.of("u0"),
                        IntStream.range(0, 16).toArray(),
                        new double[][] {new double[16]});
        var finding =
                Evaluation.fixed(registration, LocalDate.EPOCH)
                        .answer(() -> new Outcome("a", panel, Map.of()));
        assertThat(finding.verdict().reason()).isEqualTo(Verdict.Reason.TOO_FEW_PERIODS);
    }

    @Test
    void aSeriesWithoutAnyEventOnOneSideIsNotDivided() {
        var its = new Method.InterruptedSeries(false, 1, List.of(), java.util.Optional.empty(), 0);
        var registration =
                new Registration(
                        new Indicator("a", Indicator.Hoped.LOWER, 0),
                        new TreeMap<>(Map.of("u0", 20)),
                        new TreeSet<>(),
                        20,
                        its);
        var counts = IntStream.range(0, 40).mapToDouble(t -> t < 20 ? 3 + t % 4 : 0).toArray();
        var panel =
                new Panel(List.of("u0"), IntStream.range(0, 40).toArray(), new double[][] {counts});
        var finding =
                Evaluation.fixed(registration, LocalDate.EPOCH)
                        .answer(() -> new Outcome("a", panel, Map.of()));
        assertThat(finding.verdict().reason()).isEqualTo(Verdict.Reason.NO_FIT);
    }

    /** A small version of the table in docs/patterns/evaluation.md. */
    @Test
    void fivePerCentIsFivePerCentAndAlikeNeighboursSayTooLittle() {
        var worlds = new FalsePositives(400, 1);
        for (double alike : new double[] {0, 0.3}) {
            var share = worlds.interruptedSeries(new FalsePositives.World(alike, 0.2, 20));
            assertThat(share.claimed()).as("alike " + alike).isBetween(0.01, 0.075);
            assertThat(share.tooLittle()).isLessThan(0.3);
        }
        var very =
                new FalsePositives(100, 1)
                        .interruptedSeries(new FalsePositives.World(0.7, 0.4, 50));
        assertThat(very.tooLittle()).isGreaterThan(0.7);
    }

    private static Finding answer(int horizon, Method method, Outcome outcome) {
        return answer(horizon, method, outcome, 0);
    }

    private static Finding answer(int horizon, Method method, Outcome outcome, double worthSeeing) {
        var names = outcome.panel().units();
        var starts = new TreeMap<String, Integer>();
        starts.put(names.get(0), 3);
        starts.put(names.get(1), 3);
        var registration =
                new Registration(
                        new Indicator("a", Indicator.Hoped.LOWER, worthSeeing),
                        starts,
                        new TreeSet<>(names.subList(2, names.size())),
                        horizon,
                        method);
        return Evaluation.fixed(registration, LocalDate.of(2026, 1, 1)).answer(() -> outcome);
    }

    private static Registration registration(String indicator, int horizon, Method method) {
        var others = new TreeSet<>(IntStream.range(2, 6).mapToObj(u -> "u" + u).toList());
        return new Registration(
                new Indicator(indicator, Indicator.Hoped.LOWER, 0),
                new TreeMap<>(Map.of("u0", 3, "u1", 3)),
                others,
                horizon,
                method);
    }

    /** Two treated units from period 3 on, the effect put in. */
    private static Outcome outcome(String indicator, int periods, int units, double effect) {
        var random = new Random(11);
        var values = new double[units][periods];
        for (int u = 0; u < units; u++) {
            for (int t = 0; t < periods; t++) {
                values[u][t] =
                        50
                                + u
                                + 2 * t
                                + random.nextGaussian() * 0.5
                                + (u < 2 && t >= 3 ? effect : 0);
            }
        }
        var names = IntStream.range(0, units).mapToObj(u -> "u" + u).toList();
        return new Outcome(
                indicator,
                new Panel(names, IntStream.range(0, periods).toArray(), values),
                Map.of());
    }
}
