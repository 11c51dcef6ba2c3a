package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import se.tryggaunga.demo.story.Chronicle.ReportMade;

/** A report of concern (SoL 19:1): the one who made it and the reception know that it was made. */
final class ReportScope implements Scope {

    private static final int YEARS = 2;

    private final ReportMade made;
    private final LocalDate from;

    ReportScope(ReportMade made) {
        this.made = made;
        this.from = Oracle.day(made.at());
    }

    @Override
    public Answer reads(Hat hat, Told fact, LocalDate day) {
        return partOf(hat, day)
                ? Answer.yes("att en anmälan är gjord")
                : Answer.no("varken den som anmälde eller mottagningen");
    }

    @Override
    public boolean partOf(Hat hat, LocalDate day) {
        return (hat.assignment().equals(made.by()) || made.inbox().equals(hat.inbox()))
                && !day.isBefore(from)
                && !day.isAfter(from.plusYears(YEARS));
    }

    @Override
    public Standing standing(LocalDate day) {
        return day.isAfter(from.plusYears(YEARS)) ? Standing.REPORT_OVER : Standing.REPORT;
    }

    @Override
    public boolean seesFrame(Hat hat, LocalDate day) {
        return partOf(hat, day);
    }
}
