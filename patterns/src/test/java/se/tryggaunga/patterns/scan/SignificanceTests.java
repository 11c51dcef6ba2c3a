package se.tryggaunga.patterns.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the simulated maxima say. */
class SignificanceTests {

    private static final double[] MAXIMA = IntStream.rangeClosed(1, 999).asDoubleStream().toArray();

    @Test
    void theRankCountsTheDataToo() {
        var significance = new Significance(MAXIMA, 0);
        assertThat(significance.rankP(2000)).isEqualTo(0.001);
        assertThat(significance.rankP(990)).isEqualTo(11 / 1000.0);
        assertThat(significance.rankP(0)).isEqualTo(1);
    }

    /** The New York default of SaTScan stopped after 207 replications: 50 / 207. */
    @Test
    void afterASequentialStopItIsTheShareAtTheStop() {
        double[] maxima = new double[207];
        java.util.Arrays.fill(maxima, 0, 50, 9);
        assertThat(new Significance(maxima, 50).rankP(5)).isCloseTo(0.242, within(0.0005));
    }

    @Test
    void aRecurrenceIsDaysOverPAndShrinksWithStreams() {
        assertThat(Significance.recurrenceDays(0.009, 1, 1)).isCloseTo(111.1, within(0.1));
        assertThat(Significance.recurrenceDays(0.001, 1, 12)).isCloseTo(83.8, within(0.1));
        assertThat(Significance.recurrenceDays(1, 1, 1)).isEqualTo(1);
    }

    @Test
    void withoutReplicationsThereIsNoP() {
        assertThat(new Significance(new double[0], 0).rankP(3)).isNaN();
    }
}
