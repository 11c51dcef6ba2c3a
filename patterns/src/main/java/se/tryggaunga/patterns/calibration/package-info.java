/**
 * How the default set-up does on invented streams: whether its p-values are honest, how soon it
 * sees what was planted, how often it says something where there is nothing.
 */
@NullMarked
package se.tryggaunga.patterns.calibration;

import org.jspecify.annotations.NullMarked;
