/**
 * Who holds how much, and what happens when somebody leaves or is away: what they held in cases and
 * what waited on them goes to a colleague in one go, with one receipt, and back as long as nobody
 * has acted, or on the first day back. Sv: överlämning, vikariat.
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
            "jobs",
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
