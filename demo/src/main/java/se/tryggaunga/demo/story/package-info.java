/**
 * The demonstration year: what happens to invented young people in a municipality, told by calling
 * the modules' own services as the people who wear the hats.
 */
@NullMarked
package se.tryggaunga.demo.story;

import org.jspecify.annotations.NullMarked;
