/**
 * One mail a day, without content, to those who have something to do or to read; where it goes, and
 * who is told when it does not get there. Sv: notiser, dagens mejl.
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
            "oversight"
        })
@NullMarked
package se.tryggaunga.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
