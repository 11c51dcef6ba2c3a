package se.tryggaunga.patterns.counts;

import org.hipparchus.special.Gamma;

/**
 * What is known of a rate of events: gamma with this shape and inverse scale.
 *
 * @param shape events seen, so to speak
 * @param exposure periods seen
 */
public record Rate(double shape, double exposure) {

    public Rate {
        Settings.check(shape > 0 && exposure > 0, "Shape and exposure must be above zero");
    }

    double mean() {
        return shape / exposure;
    }

    Rate after(double count) {
        return new Rate(shape + count, exposure + 1);
    }

    /** The count of the next period. */
    Overdispersed next() {
        return Overdispersed.ofSize(shape, exposure / (exposure + 1));
    }

    /** The logarithm of the probability that the next count is {@code count}. */
    double logLikelihood(double count) {
        return Gamma.logGamma(shape + count)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(count + 1)
                + shape * Math.log(exposure / (exposure + 1))
                - count * Math.log1p(exposure);
    }
}
