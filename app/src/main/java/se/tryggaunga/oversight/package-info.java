/**
 * Each controller looks through its own people's accesses: a month's sample, one decision on each,
 * questions and minutes. Sv: granskning.
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
            "jobs"
        })
@NullMarked
package se.tryggaunga.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
