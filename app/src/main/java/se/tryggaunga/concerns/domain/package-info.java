@NullMarked
package se.tryggaunga.concerns.domain;

import org.jspecify.annotations.NullMarked;
