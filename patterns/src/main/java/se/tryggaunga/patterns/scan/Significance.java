package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/** What the simulated maxima say of a ratio that was seen. */
public final class Significance {

    private static final double EULER = 0.577215664901532860606512;

    private final double[] maxima;
    private final int stopAfter;

    /**
     * @param maxima the greatest ratio of each replication, in the order drawn
     * @param stopAfter as in {@link Settings}
     */
    Significance(double[] maxima, int stopAfter) {
        this.maxima = maxima;
        this.stopAfter = stopAfter;
    }

    /** As large, but for the rounding of sums that came about in another order. */
    static boolean reaches(double simulated, double observed) {
        return simulated >= observed * (1 - 1e-10);
    }

    /**
     * Rank among the simulated maxima: (1 + reached)/(R + 1), or reached/n where the sequential
     * stop came after n. Conservative for all but the most likely cluster. NaN without
     * replications.
     */
    public double rankP(double llr) {
        if (maxima.length == 0) {
            return Double.NaN;
        }
        long reached = Arrays.stream(maxima).filter(each -> reaches(each, llr)).count();
        return stopAfter > 0 && reached >= stopAfter
                ? (double) reached / maxima.length
                : (1.0 + reached) / (maxima.length + 1.0);
    }

    /**
     * From a Gumbel distribution with the mean and deviation of the maxima (Abrams, Kleinman and
     * Kulldorff 2010, IJHG 9:61); reaches below 1/(R + 1). NaN with fewer than ten of them.
     */
    public double gumbelP(double llr) {
        if (maxima.length < 10) {
            return Double.NaN;
        }
        double mean = Arrays.stream(maxima).average().orElseThrow();
        double squares = Arrays.stream(maxima).map(each -> (each - mean) * (each - mean)).sum();
        double beta = Math.sqrt(6 * squares / (maxima.length - 1)) / Math.PI;
        double location = mean - EULER * beta;
        return -Math.expm1(-Math.exp((location - llr) / beta));
    }

    /**
     * After how many days chance alone gives something as unusual once, in all streams together.
     *
     * @param p of one analysis of one stream
     * @param days between analyses
     * @param streams that are analysed each time, at least 1
     */
    public static double recurrenceDays(double p, double days, int streams) {
        return days / -Math.expm1(streams * Math.log1p(-p));
    }
}
