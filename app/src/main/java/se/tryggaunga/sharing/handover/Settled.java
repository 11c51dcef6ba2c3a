package se.tryggaunga.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has decided.
 *
 * @param reason of a no
 * @param endedOn the day the receiver's reading was ended before its time
 */
public record Settled(
        boolean given, String reason, String decidedBy, Instant at, @Nullable LocalDate endedOn) {}
