/**
 * Keys that people's devices keep for local accounts (W3C Web Authentication, level 3): opened with
 * finger, face or PIN, so that one key is both factors. Sv: inloggningsnycklar.
 */
@NullMarked
package se.tryggaunga.access.passkey;

import org.jspecify.annotations.NullMarked;
