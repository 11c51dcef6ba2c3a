/** Measures the product as it is served: how long pages take, and what the policies cost. */
@NullMarked
package se.tryggaunga.benchmarks;

import org.jspecify.annotations.NullMarked;
