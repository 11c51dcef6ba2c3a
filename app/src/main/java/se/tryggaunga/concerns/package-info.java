/**
 * A worry comes in without a name, is assessed, and is answered, referred, or becomes a request to
 * the family. Sv: oro, förfrågan.
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
            "people",
            "sharing"
        })
@NullMarked
package se.tryggaunga.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
