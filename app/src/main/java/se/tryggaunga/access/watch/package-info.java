/** Tells pages that stand open when what they show may no longer be read. Sv: bevakning. */
@NullMarked
package se.tryggaunga.access.watch;

import org.jspecify.annotations.NullMarked;
