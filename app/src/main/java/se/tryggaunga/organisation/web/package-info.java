@NullMarked
package se.tryggaunga.organisation.web;

import org.jspecify.annotations.NullMarked;
