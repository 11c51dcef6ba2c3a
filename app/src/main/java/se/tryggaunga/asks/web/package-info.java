/** Pages of what parties ask each other. */
@NullMarked
package se.tryggaunga.asks.web;

import org.jspecify.annotations.NullMarked;
