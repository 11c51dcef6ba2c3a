/** The SQL of the review. */
@NullMarked
package se.tryggaunga.oversight.store;

import org.jspecify.annotations.NullMarked;
