/**
 * The shared case: who takes part on what ground, what each party sees, the meetings, the plan, its
 * follow-up and its end. Each party's words stay its own until it releases them. Sv: ärende.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "shell :: paper",
            "organisation",
            "access",
            "files",
            "audit",
            "records",
            "drafts",
            "tasks",
            "jobs",
            "people",
            "sharing",
            "sharing :: rectification",
            "sharing :: restriction",
            "concerns"
        })
@NullMarked
package se.tryggaunga.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
