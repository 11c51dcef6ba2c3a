package se.tryggaunga.sharing;

import java.util.UUID;

/**
 * A yes was taken back, or no longer counts; access that rested on it has ended in the same
 * transaction.
 *
 * @param whole nothing of the consent is left
 */
public record ConsentWithdrawn(UUID scope, boolean whole) {}
