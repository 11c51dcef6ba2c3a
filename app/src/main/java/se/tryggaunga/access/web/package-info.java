/** Doors and their pages: signing in, choosing a hat, the locked screen, and the filters behind. */
@NullMarked
package se.tryggaunga.access.web;

import org.jspecify.annotations.NullMarked;
