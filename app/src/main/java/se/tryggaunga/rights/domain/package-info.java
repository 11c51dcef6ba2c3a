/** Rules of an extract: plain Java. */
@NullMarked
package se.tryggaunga.rights.domain;

import org.jspecify.annotations.NullMarked;
