package se.tryggaunga.patterns.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The answer to a registration.
 *
 * @param registration what was asked
 * @param registered the day it was fixed
 * @param estimate the effect
 * @param verdict the answer
 * @param grounds what the answer rests on
 */
public record Finding(
        Registration registration,
        java.time.LocalDate registered,
        Estimate estimate,
        Verdict verdict,
        Grounds grounds) {

    /**
     * What an answer rests on; what a method does not have is empty.
     *
     * @param effects each effect that was averaged: before the start for the pre-trends, and after
     * @param weights how much each unit and period of the comparison weighs
     * @param figures further numbers by name, such as the dispersion or the p of the pre-trends
     */
    public record Grounds(
            List<GroupTimeEffect> effects,
            Map<String, Double> weights,
            SequencedMap<String, Double> figures) {}

    /**
     * The effect on one group in one period.
     *
     * @param start the group: units treated from this period on
     * @param period the period
     * @param effect the effect
     * @param error its standard error
     */
    public record GroupTimeEffect(int start, int period, double effect, double error) {

        /** Before the start there should be no effect: this shows whether the trends ran alike. */
        public boolean before() {
            return period < start;
        }
    }
}
