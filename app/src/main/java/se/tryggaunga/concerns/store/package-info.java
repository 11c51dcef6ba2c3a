@NullMarked
package se.tryggaunga.concerns.store;

import org.jspecify.annotations.NullMarked;
