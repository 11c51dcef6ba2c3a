@NullMarked
package se.tryggaunga.concerns.web;

import org.jspecify.annotations.NullMarked;
