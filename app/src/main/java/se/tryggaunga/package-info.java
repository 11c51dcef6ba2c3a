@NullMarked
package se.tryggaunga;

import org.jspecify.annotations.NullMarked;
