package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.ConsentRule.Outcome;

/**
 * How the consent of a scope stands today.
 *
 * @param missing what is missing, in whole sentences: "Robin Ek har inte svarat."
 * @param until last day, also when it has passed; none where it never was valid
 */
public record ConsentState(
        Outcome outcome,
        List<String> missing,
        @Nullable LocalDate until,
        boolean restsOnGuardians) {

    public ConsentState {
        missing = List.copyOf(missing);
    }

    public boolean isValid() {
        return outcome == Outcome.VALID;
    }
}
