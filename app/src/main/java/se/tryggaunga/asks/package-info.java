/**
 * One party in a case asks another for something; a yes, a no with its reason, done. Silence goes
 * to those who answer for the asked party's people. Sv: begäran till en part.
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
            "jobs",
            "sharing",
            "cases"
        })
@NullMarked
package se.tryggaunga.asks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
