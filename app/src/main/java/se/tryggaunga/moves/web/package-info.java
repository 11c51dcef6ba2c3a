/** Pages of moves between municipalities. */
@NullMarked
package se.tryggaunga.moves.web;

import org.jspecify.annotations.NullMarked;
