/**
 * Invented reports of a municipality, with what makes real ones difficult: seasons and school
 * terms, weekdays, duplicates, wrong places, delays, presence. Clusters can be planted in them, and
 * decoys that must not alarm. Nothing in it is about persons.
 */
@NullMarked
package se.tryggaunga.patterns.stream;

import org.jspecify.annotations.NullMarked;
