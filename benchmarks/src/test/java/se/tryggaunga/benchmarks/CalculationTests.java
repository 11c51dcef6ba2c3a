package se.tryggaunga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CalculationTests {

    private static final double CLOSE = 1e-9;

    @Test
    void interpolatesBetweenNeighboursAsTypeSeven() {
        double[] values = {4, 1, 3, 2};

        assertThat(Percentile.of(values, 0)).isEqualTo(1);
        assertThat(Percentile.of(values, 0.5)).isCloseTo(2.5, within(CLOSE));
        assertThat(Percentile.of(values, 0.95)).isCloseTo(3.85, within(CLOSE));
        assertThat(Percentile.of(values, 1)).isEqualTo(4);
        assertThat(values).as("not changed").containsExactly(4, 1, 3, 2);
    }

    @Test
    void aSingleValueIsEachOfItsQuantiles() {
        assertThat(Percentile.of(new double[] {7}, 0.95)).isEqualTo(7);
    }

    @Test
    void refusesNoValueAndAShareThatIsNone() {
        assertThatThrownBy(() -> Percentile.of(new double[0], 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentile.of(new double[] {1}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentile.of(new double[] {1}, 95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesThatAgreeLeaveNoDoubt() {
        var interval = Interval.ofMedian(new double[] {1.1, 1.1, 1.1}, 1);

        assertThat(interval).isEqualTo(new Interval(1.1, 1.1, 1.1));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var values = uniform(50, 3);

        assertThat(Interval.ofMedian(values, 5)).isEqualTo(Interval.ofMedian(values, 5));
    }

    @Test
    void theIntervalHoldsTheTrueMedianAboutNineteenTimesInTwenty() {
        int held = 0;
        for (int i = 0; i < 60; i++) {
            var interval = Interval.ofMedian(uniform(80, i), i);
            held += interval.low() <= 0.5 && 0.5 <= interval.high() ? 1 : 0;
        }

        assertThat(held).isBetween(52, 60);
    }

    private static double[] uniform(int howMany, long seed) {
        return DoubleStream.generate(new SplittableRandom(seed)::nextDouble)
                .limit(howMany)
                .toArray();
    }
}
