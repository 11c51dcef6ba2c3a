/**
 * Makes a file that somebody has sent fit to keep: asked about by a virus scanner, known by its
 * bytes, drawn anew, with nothing else carried over. Sv: filer.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.tryggaunga.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
