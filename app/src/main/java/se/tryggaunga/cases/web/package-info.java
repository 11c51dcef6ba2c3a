/** The pages of a case. */
@NullMarked
package se.tryggaunga.cases.web;

import org.jspecify.annotations.NullMarked;
