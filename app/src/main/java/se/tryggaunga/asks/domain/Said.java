package se.tryggaunga.asks.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A turn with its words, as far as the reader may read it.
 *
 * @param area whose turn it was
 * @param by name and function of the one who wrote it
 * @param spokenBy who said it, where it was written for one who does not sign in
 */
public record Said(
        UUID ask,
        String area,
        Turn turn,
        String words,
        String by,
        Instant at,
        String spokenBy,
        String confirmed) {}
