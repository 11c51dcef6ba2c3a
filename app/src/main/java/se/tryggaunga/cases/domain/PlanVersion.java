package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan as it was settled once. Sv: fastställd version.
 *
 * @param number as the plan's page calls it
 * @param changes since the settled version before, of what the reader reads
 */
public record PlanVersion(int number, LocalDate settledOn, List<PlanChange> changes) {

    public PlanVersion {
        changes = List.copyOf(changes);
    }
}
