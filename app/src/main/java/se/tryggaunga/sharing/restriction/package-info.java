/**
 * A fact that is kept and not used while an objection to it is looked into. Sv: begränsning av
 * behandling.
 */
@NamedInterface
@NullMarked
package se.tryggaunga.sharing.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
