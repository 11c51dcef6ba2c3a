/**
 * May this fact reach this receiver, on which ground, and what is to be written down? Reads rules
 * that are rows with dates; knows no party, age or section by itself. It proposes and stops, and
 * never takes a decision about secrecy. Sv: får jag säga det här till …?
 */
@NullMarked
package se.tryggaunga.sharing.decision;

import org.jspecify.annotations.NullMarked;
