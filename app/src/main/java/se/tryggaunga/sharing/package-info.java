/**
 * What a family has said yes to, who has answered, when it ends, and the ledger of what was handed
 * over on which ground. Sv: samtycke, utlämnande.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "organisation",
            "access",
            "files",
            "audit",
            "records",
            "drafts",
            "tasks",
            "jobs",
            "people",
            "namefree"
        })
@NullMarked
package se.tryggaunga.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
