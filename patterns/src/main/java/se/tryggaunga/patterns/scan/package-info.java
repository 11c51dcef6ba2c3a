/**
 * Scan statistics: which circle of places and which last days hold more events than chance would
 * put there. Places are rows, intervals of time are columns; an <em>age</em> counts intervals back
 * from the last one (0 is the newest). Nothing here knows of files or of persons.
 */
@NullMarked
package se.tryggaunga.patterns.scan;

import org.jspecify.annotations.NullMarked;
