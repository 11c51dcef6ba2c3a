package se.tryggaunga.patterns.scan;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * How many events there are in all: fixed, binomial or Poisson, by inversion of the distribution
 * within 14 standard deviations of its mean (outside lies less than 1e-40).
 */
final class TotalDraw {

    private final int least;
    private final double[] upTo;

    private TotalDraw(int least, double[] upTo) {
        this.least = least;
        this.upTo = upTo;
    }

    static TotalDraw fixed(int count) {
        return new TotalDraw(count, new double[] {1});
    }

    /** {@code share} of {@code count} events fall where we look. */
    static TotalDraw binomial(int count, double share) {
        if (share >= 1 - 1e-12) {
            return fixed(count);
        }
        var exact = new BinomialDistribution(count, share);
        double sd = Math.sqrt(count * share * (1 - share));
        return inverse(exact::probability, count * share, sd, count);
    }

    static TotalDraw poisson(double mean) {
        var exact = new PoissonDistribution(mean);
        return inverse(exact::probability, mean, Math.sqrt(mean), Integer.MAX_VALUE);
    }

    private static TotalDraw inverse(
            IntToDoubleFunction probability, double mean, double sd, int cap) {
        int least = (int) Math.max(0, mean - 14 * sd - 20);
        int most = (int) Math.min(cap, mean + 14 * sd + 20);
        double[] upTo = new double[most - least + 1];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += probability.applyAsDouble(least + i);
            upTo[i] = sum;
        }
        upTo[upTo.length - 1] = 1;
        return new TotalDraw(least, upTo);
    }

    int draw(Xoroshiro random) {
        if (upTo.length == 1) {
            return least;
        }
        int at = Arrays.binarySearch(upTo, random.unit());
        return least + (at < 0 ? -at - 1 : at + 1);
    }

    long most() {
        return least + upTo.length - 1L;
    }
}
