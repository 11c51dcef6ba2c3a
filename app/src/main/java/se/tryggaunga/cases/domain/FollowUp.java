package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time when the promises were gone through, and the young person's view of it. Sv: uppföljning.
 */
public record FollowUp(UUID id, LocalDate heldOn, String youngView, @Nullable LocalDate nextOn) {}
