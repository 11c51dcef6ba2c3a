/**
 * Did it get better? What is asked is fixed first ({@code Registration}), then the outcome is read,
 * and the answer is one of three.
 *
 * <p>The estimators are not public: nobody gets an estimate without having said beforehand what
 * would be measured.
 */
@NullMarked
package se.tryggaunga.patterns.evaluation;

import org.jspecify.annotations.NullMarked;
