/**
 * When what is kept is erased: rules per board and kind of record, proposed by one and approved by
 * another, stopped by a hold of a kind or of one case, with minutes of what was done. Closed cases
 * go board by board. Sv: gallring.
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
            "cases"
        })
@NullMarked
package se.tryggaunga.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
