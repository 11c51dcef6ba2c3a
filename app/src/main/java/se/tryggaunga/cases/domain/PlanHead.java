package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The young person's own words, and the day the plan was settled. Sv: fastställd plan.
 *
 * @param version nought before anything is written
 */
public record PlanHead(
        int version, String voice, @Nullable LocalDate settledOn, Set<UUID> releasedTo) {

    public PlanHead {
        releasedTo = Set.copyOf(releasedTo);
    }

    public boolean settled() {
        return settledOn != null;
    }
}
