/** Calendar files and what opens a feed; plain Java. */
@NullMarked
package se.tryggaunga.calendar.domain;

import org.jspecify.annotations.NullMarked;
