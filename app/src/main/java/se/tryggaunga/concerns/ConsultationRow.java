package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.tryggaunga.concerns.domain.Workplace;

/** A line of the list: no words about anybody, and not who asked. */
public record ConsultationRow(
        UUID id,
        Instant askedAt,
        Workplace place,
        LocalDate answerBy,
        boolean answered,
        boolean ended) {}
