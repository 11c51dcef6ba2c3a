/** SQL in, rows out; which rows is the policy's business. */
@NullMarked
package se.tryggaunga.notices.store;

import org.jspecify.annotations.NullMarked;
