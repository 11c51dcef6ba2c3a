package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan as it was settled once. Sv: fastställd version.
 *
 * @param number as the plan's page calls it
 * @param until the number of the next one; none while it is the last
 * @param changes since the settled version before, of what the reader reads
 */
public record PlanVersion(int number, int until, LocalDate settledOn, List<PlanChange> changes) {

    /** For the last one. */
    static final int STILL = Integer.MAX_VALUE;

    public PlanVersion {
        changes = List.copyOf(changes);
    }

    /** Whether it was what held when the answer was given, whatever had been changed since. */
    public boolean wasAnswered(Agreement answer) {
        return number <= answer.planVersion() && answer.planVersion() < until;
    }
}
