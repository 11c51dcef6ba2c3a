/** Pages about who it concerns. */
@NullMarked
package se.tryggaunga.people.web;

import org.jspecify.annotations.NullMarked;
