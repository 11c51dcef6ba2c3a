/**
 * Whom a request or a case is about and who decides together with them: names, birth dates,
 * guardians, protected identities. Sv: den unge, vårdnadshavare.
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
            "namefree"
        })
@NullMarked
package se.tryggaunga.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
