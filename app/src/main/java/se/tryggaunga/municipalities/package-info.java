/**
 * One municipality, one database: the host name of a request settles which municipality it is for,
 * before session, security and language. Sv: kommuner.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.tryggaunga.municipalities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
