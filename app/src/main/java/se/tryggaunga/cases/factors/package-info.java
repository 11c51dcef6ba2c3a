/**
 * Mapping in depth: what protects and what is a risk, factor by factor, as each party sees it. Set
 * side by side, never added up. Sv: faktorer.
 */
@NullMarked
package se.tryggaunga.cases.factors;

import org.jspecify.annotations.NullMarked;
