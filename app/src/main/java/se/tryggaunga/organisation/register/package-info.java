/**
 * Files from the national register of school units: read, looked at, taken in and undone whole. Sv:
 * skolenhetsregistret.
 */
@NullMarked
package se.tryggaunga.organisation.register;

import org.jspecify.annotations.NullMarked;
