package se.tryggaunga.patterns.evaluation;

import java.util.Arrays;

/**
 * Weights, none negative and summing to 1, that bring a mean of columns closest to the last column.
 *
 * <p>Frank and Wolfe's steps with exact line search; small weights are cleared once and the search
 * goes on from there. The stopping rule is part of the published estimates. Source: Arkhangelsky et
 * al. 2021, algorithm 1 and appendix.
 *
 * @param least a round that lowers the error by less than this squared is the last
 * @param centred whether a constant difference does not count
 */
record SimplexWeights(double least, boolean centred) {

    private static final int FIRST_ROUNDS = 100;
    private static final int ROUNDS = 10_000;

    /**
     * @param rows n rows of k columns to be weighed and the one to be met
     * @param ridge how dear uneven weights are
     */
    double[] found(double[][] rows, double ridge) {
        var state = new Search(centred ? centred(rows) : rows, ridge * ridge * rows.length);
        var weights = new double[rows[0].length - 1];
        Arrays.fill(weights, 1.0 / weights.length);
        return run(state, cleared(run(state, weights, FIRST_ROUNDS)), ROUNDS);
    }

    private double[] run(Search search, double[] weights, int most) {
        search.begin(weights);
        var before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < most; round++) {
            search.step();
            var now = search.loss();
            if (round > 0 && before - now <= least * least) {
                break;
            }
            before = now;
        }
        return search.weights.clone();
    }

    private static double[] cleared(double[] weights) {
        var most = Arrays.stream(weights).max().orElseThrow();
        var cleared = Arrays.stream(weights).map(w -> w <= most / 4 ? 0 : w).toArray();
        var sum = Arrays.stream(cleared).sum();
        return Arrays.stream(cleared).map(w -> w / sum).toArray();
    }

    private static double[][] centred(double[][] rows) {
        var centred = new double[rows.length][rows[0].length];
        for (int j = 0; j < rows[0].length; j++) {
            var mean = 0.0;
            for (double[] row : rows) {
                mean += row[j] / rows.length;
            }
            for (int i = 0; i < rows.length; i++) {
                centred[i][j] = rows[i][j] - mean;
            }
        }
        return centred;
    }

    /** The present weights and what they miss, row by row. */
    private static final class Search {

        private final double[][] rows;
        private final double ridge;
        private double[] weights = {};
        private double[] missed = {};

        Search(double[][] rows, double ridge) {
            this.rows = rows;
            this.ridge = ridge;
        }

        void begin(double[] start) {
            weights = start.clone();
            missed = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                missed[i] = -rows[i][weights.length];
                for (int j = 0; j < weights.length; j++) {
                    missed[i] += rows[i][j] * weights[j];
                }
            }
        }

        double loss() {
            return (ridge * squares(weights) + squares(missed)) / rows.length;
        }

        /** Towards the column that lowers the error fastest, as far as it falls. */
        void step() {
            var slope = slope();
            var best = 0;
            for (int j = 1; j < slope.length; j++) {
                best = slope[j] < slope[best] ? j : best;
            }
            var way = new double[weights.length];
            var along = 0.0;
            for (int j = 0; j < way.length; j++) {
                way[j] = (j == best ? 1 : 0) - weights[j];
                along += slope[j] * way[j];
            }
            move(way, best, along);
        }

        private void move(double[] way, int best, double along) {
            var change = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                change[i] = rows[i][best] - missed[i] - rows[i][way.length];
            }
            var curve = squares(change) + ridge * squares(way);
            var far = curve == 0 ? 0 : Math.clamp(-along / curve, 0.0, 1.0);
            for (int j = 0; j < way.length; j++) {
                weights[j] += far * way[j];
            }
            for (int i = 0; i < rows.length; i++) {
                missed[i] += far * change[i];
            }
        }

        private double[] slope() {
            var slope = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += missed[i] * rows[i][j];
                }
            }
            for (int j = 0; j < slope.length; j++) {
                slope[j] += ridge * weights[j];
            }
            return slope;
        }

        private static double squares(double[] values) {
            var sum = 0.0;
            for (double value : values) {
                sum += value * value;
            }
            return sum;
        }
    }
}
