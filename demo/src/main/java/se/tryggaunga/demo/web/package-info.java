/** Signing in as an invented person. */
@NullMarked
package se.tryggaunga.demo.web;

import org.jspecify.annotations.NullMarked;
