package se.tryggaunga.moves;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality's database tells another's, once.
 *
 * @param what offer, gone, accepted, declined, parcel, opened
 * @param open what may be known before the case is taken
 * @param sealed with the key of the database that it lies in
 */
public record Message(
        UUID id, String to, String what, UUID move, String open, byte @Nullable [] sealed) {}
