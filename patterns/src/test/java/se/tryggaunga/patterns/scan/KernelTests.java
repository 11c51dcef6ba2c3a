package se.tryggaunga.patterns.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the shortcuts leave out is nothing that matters. */
class KernelTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void wideBlocksAndRaisedFloorsGiveTheSameMaxima() {
        compare(model(150, 40, 9_000, 21), 60);
    }

    @Test
    void countsThatNeedWiderLanesGiveTheSameMaxima() {
        var model = model(30, 12, 120_000, 9);
        assertThat(Lanes.of(9, model.chance().mostCount()).bits()).isEqualTo(32);
        compare(model, 40);
    }

    /** Every maximum against the plain scan of the same draw. */
    private static void compare(Model model, int replications) {
        double[] maxima =
                MonteCarlo.maxima(model, new Settings(replications, 7, 1, 0), 0, Progress.NONE);
        int[] counts = new int[model.counts().length];
        var chance = model.chance().copy();
        for (int r = 0; r < replications; r++) {
            chance.draw(new Xoroshiro(7, r), counts);
            var best =
                    Observed.bestOfChains(
                            model.zones(),
                            model.statistic(),
                            counts,
                            model.expected().ages(),
                            model.expected());
            double top = Arrays.stream(best).mapToDouble(Window::llr).max().orElse(0);
            assertThat(maxima[r]).as("replication " + r).isCloseTo(top, within(1e-10 * top));
        }
    }

    @Test
    void aFloorIsCrossedExactlyWhereTheRatioIs() {
        var statistic = new Statistic.Conditional(10_000);
        var floor = Floor.of(statistic, 2, 4.5, 900, 2_000);
        for (double mean = 0.01; mean < 900; mean *= 1.07) {
            int allowed = floor.allowed(mean);
            assertThat(allowed < 2 || statistic.llr(allowed, mean) <= 4.5 + 1e-6).isTrue();
            int above = Math.max(allowed + 1, 2);
            assertThat(statistic.llr(above, mean)).isGreaterThan(4.5 - 1e-6);
        }
    }

    @Test
    void shufflingStartsAnewEachTime() {
        var model = model(20, 30, 500, 5);
        int[] first = new int[model.counts().length];
        int[] again = new int[first.length];
        var chance = model.chance().copy();
        chance.draw(new Xoroshiro(3, 11), first);
        chance.draw(new Xoroshiro(3, 12), again);
        chance.draw(new Xoroshiro(3, 11), again);
        assertThat(again).containsExactly(first);
        assertThat(Arrays.stream(again).sum()).isEqualTo(Arrays.stream(model.counts()).sum());
    }

    @Test
    void aScanThatIsCancelledEnds() {
        var model = model(20, 30, 500, 5);
        assertThatThrownBy(() ->
                        MonteCarlo.maxima(
                                model, new Settings(999, 1, 2, 0), 0, (done, of) -> done < 100))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aCellIsDrawnAsOftenAsItsWeightSays() {
        var draw = CellDraw.of(TotalDraw.fixed(200_000), new double[] {1, 0, 3, 4, 2});
        int[] counts = new int[5];
        draw.draw(new Xoroshiro(5, 0), counts);
        assertThat(counts[1]).isZero();
        assertThat(counts[0] / 20_000.0).isCloseTo(1, within(0.03));
        assertThat(counts[3] / 80_000.0).isCloseTo(1, within(0.015));
    }

    @Test
    void totalsHaveTheirMeanAndDeviation() {
        var draw = TotalDraw.binomial(1_000, 0.3);
        var random = new Xoroshiro(9, 0);
        double[] drawn = IntStream.range(0, 20_000).mapToDouble(_ -> draw.draw(random)).toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance =
                Arrays.stream(drawn).map(d -> (d - mean) * (d - mean)).average().orElseThrow();
        assertThat(mean).isCloseTo(300, within(0.5));
        assertThat(variance).isCloseTo(210, within(9.0));
    }

    private static Model model(int many, int intervals, int events, int window) {
        var random = new Random(42);
        var places =
                Places.cartesian(
                        IntStream.range(0, many).mapToObj(i -> "p" + i).toList(),
                        random.doubles(many, 0, 30).toArray(),
                        random.doubles(many, 0, 30).toArray());
        int[] place = new int[events];
        Arrays.setAll(place, _ -> (int) (many * Math.pow(random.nextDouble(), 2)));
        int[] ones = new int[events];
        Arrays.fill(ones, 1);
        var counted =
                new Events(
                        many,
                        intervals,
                        1,
                        place,
                        random.ints(events, 0, intervals).toArray(),
                        new int[events],
                        ones);
        assertThat(new Period(FROM, FROM.plusDays(intervals - 1), Unit.DAY).intervals())
                .isEqualTo(intervals);
        return Models.permutation(places, counted, Shape.prospective(window));
    }
}
