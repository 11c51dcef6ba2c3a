/** Pages of urgent access. */
@NullMarked
package se.tryggaunga.urgent.web;

import org.jspecify.annotations.NullMarked;
