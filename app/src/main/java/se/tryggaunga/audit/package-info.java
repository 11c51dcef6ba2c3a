/** Who read or changed what, when and why: append only, chained, reviewed. Sv: logg. */
@ApplicationModule(
        allowedDependencies = {"shared", "municipalities", "shell", "organisation", "access"})
@NullMarked
package se.tryggaunga.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
