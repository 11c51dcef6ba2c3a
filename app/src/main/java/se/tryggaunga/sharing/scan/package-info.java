/**
 * Makes a photo or scan of a signed paper fit to keep: read, drawn anew, nothing else carried over.
 */
@NullMarked
package se.tryggaunga.sharing.scan;

import org.jspecify.annotations.NullMarked;
