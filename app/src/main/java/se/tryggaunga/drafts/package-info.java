/**
 * What somebody has begun to write: theirs alone, encrypted, and never a ground for access; and the
 * token that makes a form count once. Sv: utkast.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "organisation",
            "access",
            "audit",
            "records"
        })
@NullMarked
package se.tryggaunga.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
