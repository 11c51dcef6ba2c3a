/**
 * The working group's meetings: many cases, one after the other, each a meeting of its own case.
 * Sv: arbetsgruppens möte.
 */
@NullMarked
package se.tryggaunga.cases.workinggroup;

import org.jspecify.annotations.NullMarked;
