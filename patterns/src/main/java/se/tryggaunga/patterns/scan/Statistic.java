package se.tryggaunga.patterns.scan;

/**
 * How much a window with {@code count} events, where {@code mean} are expected, speaks for a
 * cluster: a logarithm of a likelihood ratio, 0 unless {@code count} is above {@code mean}.
 */
interface Statistic {

    /** For {@code 2 <= count} and {@code 0 < mean < count}. Falls and is convex in {@code mean}. */
    double llr(int count, double mean);

    /** Derivative of {@link #llr} by {@code mean}. */
    double slope(int count, double mean);

    /** False only where the ratio is certainly not above {@code best}; cheap. */
    boolean mayExceed(int count, double mean, double best);

    /**
     * The count and the mean are held against all {@code total} events: Poisson and permutation
     * (Kulldorff 1997, Comm Stat 26:1481).
     */
    record Conditional(long total) implements Statistic {

        @Override
        public double llr(int count, double mean) {
            double rest = total - count;
            double sum = count * Math.log(count / mean);
            return rest > 0 ? sum + rest * Math.log(rest / (total - mean)) : sum;
        }

        @Override
        public double slope(int count, double mean) {
            return (total - count) / (total - mean) - count / mean;
        }

        /** x ln x - x + 1 is at most (x - 1)²/2 above 1, and (x - 1)²/(2x) below. */
        @Override
        public boolean mayExceed(int count, double mean, double best) {
            double more = count - mean;
            double rest = total - count;
            return count >= 2
                    && more > 0
                    && mean > 0
                    && more * more * (rest + mean) >= 1.999999 * best * mean * rest;
        }
    }

    /** Held against its own mean only (Neill et al. 2005, KDD). */
    record ExpectationBased() implements Statistic {

        @Override
        public double llr(int count, double mean) {
            return count * Math.log(count / mean) + mean - count;
        }

        @Override
        public double slope(int count, double mean) {
            return 1 - count / mean;
        }

        @Override
        public boolean mayExceed(int count, double mean, double best) {
            double more = count - mean;
            return count >= 1 && more > 0 && mean > 0 && more * more >= 1.999999 * best * mean;
        }
    }
}
