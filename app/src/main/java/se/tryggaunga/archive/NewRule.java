package se.tryggaunga.archive;

import java.time.LocalDate;

/** What somebody proposes. */
public record NewRule(
        String recordKind,
        int afterDays,
        String decision,
        LocalDate decidedOn,
        LocalDate fromDay,
        String why) {}
