/** Pages about consent and its withdrawal. */
@NullMarked
package se.tryggaunga.sharing.web;

import org.jspecify.annotations.NullMarked;
