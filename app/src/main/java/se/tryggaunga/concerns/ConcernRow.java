package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.domain.Urgency;

/** A line of the inbox: no words about anybody (D31). */
public record ConcernRow(
        UUID id, Instant sentAt, String area, Urgency urgency, LocalDate answerBy, Status status) {}
