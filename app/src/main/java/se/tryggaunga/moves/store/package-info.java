/** SQL of moves between municipalities. */
@NullMarked
package se.tryggaunga.moves.store;

import org.jspecify.annotations.NullMarked;
