/** The pages of the review. */
@NullMarked
package se.tryggaunga.oversight.web;

import org.jspecify.annotations.NullMarked;
