/**
 * A worry comes in without a name, is assessed, and is answered, referred, or becomes a request to
 * the family; or somebody asks for advice without a name. Sv: oro, förfrågan, rådgöra.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "namefree",
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
