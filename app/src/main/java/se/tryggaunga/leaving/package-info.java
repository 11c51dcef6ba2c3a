/**
 * Somebody leaves: what they held in cases and what waited on them goes to a colleague in one go,
 * with one receipt, and back as long as nobody has acted. Sv: överlämning vid avslutat uppdrag.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "organisation",
            "access",
            "audit",
            "records",
            "drafts",
            "tasks",
            "oversight",
            "sharing",
            "concerns",
            "cases"
        })
@NullMarked
package se.tryggaunga.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
