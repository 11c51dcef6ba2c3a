/** Counts in time: alarms when there are more than expected, and what is not reported yet. */
@NullMarked
package se.tryggaunga.patterns.counts;

import org.jspecify.annotations.NullMarked;
