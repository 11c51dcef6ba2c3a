/**
 * Small numbers (D14): what may be shown of a table, so that nobody is found by subtraction.
 *
 * <p>Every module may use it. A table is cells and the sums that hold between them, so one kind of
 * table serves rows and columns, hierarchies, overlapping areas and periods.
 */
@NullMarked
package se.tryggaunga.patterns.protection;

import org.jspecify.annotations.NullMarked;
