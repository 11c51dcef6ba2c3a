/** Pages. */
@NullMarked
package se.tryggaunga.archive.web;

import org.jspecify.annotations.NullMarked;
