/**
 * Danger to life or health: the own area's facts in one case for some hours, with a reason, always
 * reviewed. Sv: brådskande åtkomst.
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
            "cases"
        })
@NullMarked
package se.tryggaunga.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
