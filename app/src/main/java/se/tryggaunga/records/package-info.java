/**
 * How long things are kept: hidden at once, erased only by a registered disposal decision,
 * otherwise locked. Sv: arkiv, gallring.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "organisation",
            "access",
            "audit"
        })
@NullMarked
package se.tryggaunga.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
