package se.tryggaunga.access.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As its owner knows it. */
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant usedAt) {}
