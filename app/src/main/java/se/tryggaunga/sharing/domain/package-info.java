/** The rules of consent in plain Java. */
@NullMarked
package se.tryggaunga.sharing.domain;

import org.jspecify.annotations.NullMarked;
