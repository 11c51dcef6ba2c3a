/**
 * Finds what may point out a person in a text that is to be without names. It lowers the risk and
 * proves nothing. Sv: spår av en person.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.tryggaunga.namefree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
