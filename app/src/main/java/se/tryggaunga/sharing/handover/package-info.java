/**
 * Handing over a fact to one receiver on another ground than the case's own: what exactly, to whom
 * and until when; what the rules answer; who decides. Sv: utlämnande på annan grund.
 */
@NullMarked
package se.tryggaunga.sharing.handover;

import org.jspecify.annotations.NullMarked;
