/**
 * Files as they come: separated by blanks or commas, with errors that name the file and the line.
 */
@NullMarked
package se.tryggaunga.patterns.input;

import org.jspecify.annotations.NullMarked;
