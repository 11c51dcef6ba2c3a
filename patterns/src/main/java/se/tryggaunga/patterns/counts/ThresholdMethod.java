package se.tryggaunga.patterns.counts;

/** How a bound is made from an expectation. */
public enum ThresholdMethod {
    /** Normal after a power transformation, the expectation's own uncertainty added. */
    DELTA,
    /** A quantile of a negative binomial around the expectation. */
    NB_PLUGIN,
    /** The same around the expectation's own upper bound. */
    MUAN
}
