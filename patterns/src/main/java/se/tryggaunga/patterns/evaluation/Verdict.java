package se.tryggaunga.patterns.evaluation;

import java.util.List;

/**
 * One of three answers, and why.
 *
 * @param answer improved, no clear change, or too little to say
 * @param reason why
 */
public record Verdict(Answer answer, Reason reason) {

    /** There are exactly three. */
    public enum Answer {
        IMPROVED,
        NO_CLEAR_CHANGE,
        TOO_LITTLE_TO_SAY
    }

    /** Why. */
    public enum Reason {
        /** The whole interval lies on the better side. */
        BETTER_BEYOND_CHANCE,
        /** The interval holds zero. */
        WITHIN_CHANCE,
        /** The whole interval lies on the worse side. */
        WORSE_BEYOND_CHANCE,
        /** Even the smallest change worth seeing would have drowned. */
        COULD_NOT_HAVE_BEEN_SEEN,
        /** Fewer than eight periods before or after. */
        TOO_FEW_PERIODS,
        /** Too few units for chance to be told from an effect. */
        TOO_FEW_UNITS,
        /** Neighbouring periods are so alike that the series says less than its length. */
        NEIGHBOURS_TOO_ALIKE,
        /** Treated and compared units already went apart before. */
        APART_BEFORE,
        /** The registered time has not passed. */
        HORIZON_NOT_REACHED,
        /** The regression does not come to rest. */
        NO_FIT
    }

    static Verdict of(Estimate estimate, Indicator indicator, List<Reason> obstacles) {
        if (!obstacles.isEmpty()) {
            return new Verdict(Answer.TOO_LITTLE_TO_SAY, obstacles.getFirst());
        }
        if (!Double.isFinite(estimate.effect()) || !Double.isFinite(estimate.error())) {
            return new Verdict(Answer.TOO_LITTLE_TO_SAY, Reason.TOO_FEW_UNITS);
        }
        if (!estimate.holdsZero()) {
            return indicator.better(estimate.effect())
                    ? new Verdict(Answer.IMPROVED, Reason.BETTER_BEYOND_CHANCE)
                    : new Verdict(Answer.NO_CLEAR_CHANGE, Reason.WORSE_BEYOND_CHANCE);
        }
        return indicator.worthSeeing() > 0 && estimate.leastSeen() > indicator.worthSeeing()
                ? new Verdict(Answer.TOO_LITTLE_TO_SAY, Reason.COULD_NOT_HAVE_BEEN_SEEN)
                : new Verdict(Answer.NO_CLEAR_CHANGE, Reason.WITHIN_CHANCE);
    }
}
