package se.tryggaunga.patterns.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** The rules of alarms where no other program's numbers lie beside. */
class CountsTests {

    @Test
    void aChangeOfLevelIsNoticedWithinAFewPeriods() {
        var counts = poisson(60, 4, 1);
        System.arraycopy(poisson(20, 12, 2), 0, counts, 40, 20);
        var results =
                new ChangePoint(100, new Rate(1, 0.1), 4, 0.8, 0.005)
                        .judge(weekly(counts), Range.ALL);
        var first =
                results.stream()
                        .filter(r -> r.alarm().alarm())
                        .mapToInt(r -> r.alarm().index())
                        .min()
                        .orElse(0);
        assertThat(first).isBetween(41, 45);
        assertThat(results.getLast().runLength()).isBetween(17, 23);
    }

    @Test
    void aSteadyLevelHardlyEverAlarms() {
        var results =
                new ChangePoint(100, new Rate(1, 0.1), 4, 0.8, 0.005)
                        .judge(weekly(poisson(500, 6, 3)), Range.ALL);
        assertThat(results.stream().filter(r -> r.alarm().alarm()).count()).isLessThanOrEqualTo(5);
    }

    @Test
    void farringtonAlarmsAtARiseAndNotWithoutOne() {
        var counts = poisson(320, 8, 4);
        counts[300] = 40;
        var results =
                new Farrington(FarringtonSettings.flexible(ThresholdMethod.NB_PLUGIN))
                        .judge(weekly(counts), new Range(295, 305));
        assertThat(results.stream().filter(r -> r.alarm().alarm()).map(r -> r.alarm().index()))
                .contains(301);
    }

    @Test
    void datedWeeksGoBackToTheSameWeekdayAndOthersByFiftyTwo() {
        var monday = LocalDate.of(2018, 1, 1);
        var dates = IntStream.range(0, 420).mapToObj(monday::plusWeeks).toList();
        var dated = Series.of(poisson(420, 8, 5), new Series.Calendar(52, 1, dates));
        var back = Years.back(dated, 400, 5);
        for (int year = 1; year <= 5; year++) {
            var days =
                    java.time.temporal.ChronoUnit.DAYS.between(
                            dates.get(back[year] - 1), dates.get(399).minusYears(year));
            assertThat(Math.abs(days)).isLessThanOrEqualTo(3);
        }
        assertThat(Years.back(weekly(poisson(420, 8, 5)), 400, 2)).containsExactly(400, 348, 296);
        assertThat(
                        new Farrington(FarringtonSettings.flexible(ThresholdMethod.DELTA))
                                .judge(dated, new Range(390, 400)))
                .hasSize(11);
    }

    @Test
    void perPopulationTheBoundFollowsThePopulation() {
        var people = IntStream.range(0, 320).mapToDouble(i -> i < 319 ? 1000 : 3000).toArray();
        var series = new Series(poisson(320, 10, 6), people, Series.Calendar.every(52));
        var settings = FarringtonSettings.original().with(new FarringtonSettings.Trend(false, 1));
        var per = settings.with(new FarringtonSettings.History(5, 3, 1, 3, true));
        var plain = new Farrington(settings).judge(series, new Range(320, 320)).getFirst().alarm();
        var scaled = new Farrington(per).judge(series, new Range(320, 320)).getFirst().alarm();
        assertThat(scaled.expected() / plain.expected()).isCloseTo(3, within(1e-6));
    }

    /**
     * Without reweighting and trend both fit the same mean to the same weeks; only the errors'
     * dispersion may differ.
     */
    @Test
    void theOriginalExpectsTheSameFromTheSameWeeks() {
        var settings =
                FarringtonSettings.original()
                        .with(new FarringtonSettings.Trend(false, 1))
                        .with(new FarringtonSettings.Reweighting(false, 1));
        var series = weekly(poisson(320, 10, 9));
        var older = new FarringtonOriginal(settings).judge(series, new Range(300, 320));
        var newer = new Farrington(settings).judge(series, new Range(300, 320));
        for (int i = 0; i < older.size(); i++) {
            var mean = older.get(i).alarm().expected();
            assertThat(mean).isCloseTo(newer.get(i).alarm().expected(), within(1e-9));
            assertThat(older.get(i).alarm().upperBound())
                    .isGreaterThan(newer.get(i).alarm().upperBound());
        }
        assertThatThrownBy(() ->
                        new FarringtonOriginal(FarringtonSettings.flexible(ThresholdMethod.DELTA)))
                .hasMessageContaining("noPeriods");
    }

    @Test
    void missingPeriodsAreLeftOutAndDoNotAlarm() {
        var counts = poisson(320, 8, 7);
        counts[100] = Double.NaN;
        counts[310] = Double.NaN;
        var results =
                new Farrington(FarringtonSettings.original())
                        .judge(weekly(counts), new Range(300, 320));
        assertThat(results.get(11).alarm().alarm()).isFalse();
        assertThat(results.getFirst().alarm().expected()).isFinite();
    }

    @Test
    void theStandardizedCountGoesThereAndBack() {
        for (var scale : Standardized.values()) {
            for (double y : new double[] {3, 7, 20}) {
                assertThat(scale.back(scale.of(y, 6), 6))
                        .as(scale.name())
                        .isCloseTo(y, within(1e-9));
            }
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> weekly(new double[] {1, -1})).hasMessageContaining("Count 2");
        assertThatThrownBy(() -> weekly(new double[] {1.5})).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Ears(Ears.Method.C1, 2, 0, 0.01))
                .hasMessageContaining("baseline");
        assertThatThrownBy(() ->
                        new Ears(Ears.Method.C1, 7, 0, 0.01)
                                .judge(weekly(poisson(9, 5, 1)), new Range(2, 9)))
                .hasMessageContaining("2 to 9");
        assertThatThrownBy(() ->
                        new Farrington(FarringtonSettings.original())
                                .judge(weekly(poisson(400, 5, 1)), new Range(200, 210)))
                .hasMessageContaining("years");
    }

    @Test
    void hugeCountsGiveFiniteBounds() {
        var counts =
                Stream.of(poisson(320, 8, 8))
                        .flatMapToDouble(java.util.Arrays::stream)
                        .map(c -> c * 1e9)
                        .toArray();
        var settings = List.of(ThresholdMethod.values());
        settings.forEach(method ->
                assertThat(
                                new Farrington(FarringtonSettings.flexible(method))
                                        .judge(weekly(counts), new Range(320, 320))
                                        .getFirst()
                                        .alarm()
                                        .upperBound())
                        .isFinite()
                        .isGreaterThan(1e9));
    }

    private static Series weekly(double[] counts) {
        return Series.of(counts, Series.Calendar.every(52));
    }

    private static double[] poisson(int length, double mean, long seed) {
        var random = new Random(seed);
        var distribution = new PoissonDistribution(mean);
        return random.doubles(length).map(distribution::inverseCumulativeProbability).toArray();
    }
}
