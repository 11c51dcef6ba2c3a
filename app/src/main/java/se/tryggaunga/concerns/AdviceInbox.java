package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.UUID;

/** Where advice can be asked for, and the day by which it is promised. */
public record AdviceInbox(UUID id, String name, LocalDate answerBy) {}
