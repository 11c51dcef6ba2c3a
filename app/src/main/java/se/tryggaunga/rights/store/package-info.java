/** SQL of the schema records, and of what the modules hold. */
@NullMarked
package se.tryggaunga.rights.store;

import org.jspecify.annotations.NullMarked;
