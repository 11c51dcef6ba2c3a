/**
 * Finds a case or a request by its number or by whom it is about, among what the acting hat may
 * read already. Says nothing about what it may not. Sv: sök.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shell", "access", "audit", "people", "concerns", "cases"})
@NullMarked
package se.tryggaunga.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
