/** Min dag. */
@NullMarked
package se.tryggaunga.tasks.web;

import org.jspecify.annotations.NullMarked;
