package se.tryggaunga.cases.domain;

import java.time.LocalDate;

/** Days without school, from the municipality's calendar. Sv: lov. */
public record SchoolBreak(String name, LocalDate from, LocalDate until) {}
