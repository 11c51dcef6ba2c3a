/** The few words that the whole house speaks. Sv: delat. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.tryggaunga.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
