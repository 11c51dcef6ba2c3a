/**
 * The frame around every page: words, forms, errors, navigation and "Vem ser detta?". Other modules
 * fill its slots ({@link se.tryggaunga.shell.Wearer}, {@link se.tryggaunga.shell.Place}, {@link
 * se.tryggaunga.shell.NavEntry}) and write their pages with its templates in {@code jte/shell}. Sv:
 * skal.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.tryggaunga.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
