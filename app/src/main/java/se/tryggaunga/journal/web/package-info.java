/** The page with the text for the own record. */
@NullMarked
package se.tryggaunga.journal.web;

import org.jspecify.annotations.NullMarked;
