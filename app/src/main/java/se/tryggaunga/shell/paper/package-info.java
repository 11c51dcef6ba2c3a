/** What leaves the house on paper, whichever module writes it. */
@NamedInterface
@NullMarked
package se.tryggaunga.shell.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
