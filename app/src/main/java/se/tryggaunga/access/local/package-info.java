/**
 * Accounts of our own, for those whose municipality has no identity provider to sign in with: a
 * password and a one-time code. Sv: lokala konton.
 */
@NullMarked
package se.tryggaunga.access.local;

import org.jspecify.annotations.NullMarked;
