package se.tryggaunga.patterns.evaluation;

import java.util.List;
import java.util.Optional;

/** How an effect is estimated. */
public sealed interface Method {

    /** Whether it needs units to compare with. */
    default boolean compares() {
        return true;
    }

    /** Whether all treated units must start together. */
    default boolean oneStart() {
        return true;
    }

    /**
     * One series before and after.
     *
     * @param slope whether the trend may change as well as the level
     * @param season periods a year, each with its own level; 1 for none
     * @param covariates columns beside the outcome that explain it
     * @param exposure the column that counts are in proportion to
     * @param lag how many neighbouring periods may move together; 0 takes a sixteenth of the series
     */
    record InterruptedSeries(
            boolean slope, int season, List<String> covariates, Optional<String> exposure, int lag)
            implements Method {

        public InterruptedSeries {
            covariates = List.copyOf(covariates);
            if (season < 1 || lag < 0) {
                throw new IllegalArgumentException(
                        "Season must be at least 1 and the lag not negative.");
            }
        }

        @Override
        public boolean compares() {
            return false;
        }
    }

    /** Difference of differences, all treated units from the same period on. */
    record DifferenceInDifferences(Draws draws) implements Method {}

    /**
     * Effects by group and period, units treated from different periods on.
     *
     * @param aggregate which average answers the question
     * @param notYet whether units treated later count as comparison until then
     */
    record GroupTime(Aggregate aggregate, boolean notYet, Draws draws) implements Method {

        @Override
        public boolean oneStart() {
            return false;
        }
    }

    /** A weighted mean of the others that ran alike before. */
    record SyntheticControl(Draws draws) implements Method {}

    /** The same, in differences and with weighted periods. */
    record SyntheticDifference(Draws draws) implements Method {}

    /**
     * How chance is drawn.
     *
     * @param most at most so many reassignments; all of them when there are no more
     * @param seed the same seed gives the same draws
     */
    record Draws(int most, long seed) {

        public Draws {
            if (most < 19) {
                throw new IllegalArgumentException("At least 19 draws are needed to tell 5 %.");
            }
        }
    }

    /** Which average of the effects by group and period. */
    enum Aggregate {
        /** All treated cells alike. */
        SIMPLE,
        /** First by time since the start. */
        DYNAMIC,
        /** First by group. */
        GROUP,
        /** First by period. */
        CALENDAR
    }
}
