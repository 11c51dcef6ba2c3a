/** Tells pages that stand open when what they show may no longer be read. Sv: bevakning. */
@NullMarked
package se.tryggaunga.access.web.watch;

import org.jspecify.annotations.NullMarked;
