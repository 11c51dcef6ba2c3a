package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.ConsentRule.Outcome;

/**
 * How one version of a consent stands on a day.
 *
 * @param until last day, also when it has passed; none where it never was valid
 */
public record Standing(
        Outcome outcome,
        List<Missing> missing,
        @Nullable LocalDate until,
        boolean restsOnGuardians) {

    public Standing {
        missing = List.copyOf(missing);
    }

    public boolean isValid() {
        return outcome == Outcome.VALID;
    }
}
