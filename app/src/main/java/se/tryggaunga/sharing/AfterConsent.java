package se.tryggaunga.sharing;

import java.util.Optional;
import java.util.UUID;

/** A slot for the module that knows what comes once a consent is in force: the case. */
public interface AfterConsent {

    /** Nothing when the acting hat has nothing to do there. */
    Optional<NextStep> next(UUID scope);
}
