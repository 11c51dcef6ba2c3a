/**
 * Work done at set times, once, however many processes serve the municipality. Sv: återkommande
 * arbete.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "municipalities", "organisation", "access", "audit"})
@NullMarked
package se.tryggaunga.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
