/**
 * How the municipality is organised, as dated data: parties, secrecy areas, units, functions,
 * programmes with their ages, criteria, deadlines and rules of consent. Sv: organisation.
 */
@ApplicationModule(allowedDependencies = {"shared", "municipalities", "shell"})
@NullMarked
package se.tryggaunga.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
