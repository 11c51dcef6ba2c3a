/**
 * What somebody says is wrong in a fact, and what its owner answers: an addition beside the fact,
 * which stays as it was. Sv: rättelse som tillägg.
 */
@NamedInterface
@NullMarked
package se.tryggaunga.sharing.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
