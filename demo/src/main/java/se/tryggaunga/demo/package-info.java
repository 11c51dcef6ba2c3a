/**
 * The demonstration: three municipalities with invented people, on a PostgreSQL of its own. Its jar
 * is the product plus this package; nothing here is in the product's jar.
 */
@NullMarked
package se.tryggaunga.demo;

import org.jspecify.annotations.NullMarked;
