@NullMarked
package se.tryggaunga.search.web;

import org.jspecify.annotations.NullMarked;
