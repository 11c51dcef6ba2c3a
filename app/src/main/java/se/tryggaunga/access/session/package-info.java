/** Where web sessions live: in the database of the municipality they belong to. */
@NullMarked
package se.tryggaunga.access.session;

import org.jspecify.annotations.NullMarked;
