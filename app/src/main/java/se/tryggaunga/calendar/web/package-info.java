/** The page about one's calendar, and the files. */
@NullMarked
package se.tryggaunga.calendar.web;

import org.jspecify.annotations.NullMarked;
