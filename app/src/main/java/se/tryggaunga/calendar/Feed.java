package se.tryggaunga.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open address of the acting hat's; its secret is known to whoever opened it, not to us.
 *
 * @param fetchedOn when a calendar last asked, so that its owner sees whether anything uses it
 */
public record Feed(UUID id, Instant openedAt, @Nullable LocalDate fetchedOn) {}
