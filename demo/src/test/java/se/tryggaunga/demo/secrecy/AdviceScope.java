package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle.ConsultationAsked;

/**
 * Advice without a name (D30): the one who asked and the inbox read the thread until its last day;
 * that somebody asked is no part of anybody's log.
 */
final class AdviceScope implements Scope {

    private static final int YEARS = 2;

    private final ConsultationAsked asked;
    private final LocalDate from;
    private @Nullable LocalDate lastDay;

    AdviceScope(ConsultationAsked asked) {
        this.asked = asked;
        this.from = Oracle.day(asked.at());
    }

    void end(LocalDate readableUntil) {
        lastDay = readableUntil;
    }

    boolean follows(Hat hat, LocalDate day) {
        return partOf(hat, day) && (lastDay == null || !day.isAfter(lastDay));
    }

    @Override
    public Answer reads(Hat hat, Told fact, LocalDate day) {
        if (!partOf(hat, day)) {
            return Answer.no("varken den som frågade eller i inkorgen");
        }
        return follows(hat, day)
                ? Answer.yes("rådet, utan namn")
                : Answer.no("trådens sista dag är förbi");
    }

    @Override
    public Standing standing(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay) ? Standing.ADVICE : Standing.ADVICE_OVER;
    }

    @Override
    public boolean partOf(Hat hat, LocalDate day) {
        boolean asker = hat.assignment().equals(asked.by());
        return (asker || asked.inbox().equals(hat.inbox()))
                && !day.isBefore(from)
                && (asker || !day.isAfter(from.plusYears(YEARS)));
    }

    @Override
    public boolean seesFrame(Hat hat, LocalDate day) {
        return false;
    }
}
