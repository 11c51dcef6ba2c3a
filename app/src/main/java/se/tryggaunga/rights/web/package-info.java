/** Pages. */
@NullMarked
package se.tryggaunga.rights.web;

import org.jspecify.annotations.NullMarked;
