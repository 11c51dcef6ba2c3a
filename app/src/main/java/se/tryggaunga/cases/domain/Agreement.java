package se.tryggaunga.cases.domain;

import java.time.LocalDate;

/** What the young person said about the plan, and why. */
public record Agreement(Answer answer, String reason, LocalDate on, int planVersion) {}
