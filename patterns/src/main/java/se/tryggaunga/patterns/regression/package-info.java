/** Regressions that alarms and evaluation share. */
@NullMarked
package se.tryggaunga.patterns.regression;

import org.jspecify.annotations.NullMarked;
