package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle.ConcernSent;

/**
 * Before there is a case: a sender and an inbox, and a name that stays until there is a ground
 * (D23).
 */
final class ConcernScope implements Scope {

    private static final int YEARS = 2;
    private static final int NOTE_DAYS = 90;

    private final ConcernSent sent;
    private final LocalDate from;
    private @Nullable Instant nameGiven;
    private @Nullable LocalDate nameUntil;

    ConcernScope(ConcernSent sent) {
        this.sent = sent;
        this.from = Oracle.day(sent.at());
    }

    void nameGiven(Instant at) {
        nameGiven = at;
        nameUntil = Oracle.day(at).plusYears(1);
    }

    @Override
    public Answer reads(Hat hat, Told fact, LocalDate day) {
        if (!partOf(hat, day)) {
            return Answer.no("varken avsändare eller i inkorgen");
        }
        return switch (fact.kind) {
            case "frame" -> Answer.yes("orons ram, utan namn");
            case "contact" -> readsName(hat, fact, day);
            case "duty" ->
                    ofOwnSide(hat, fact.area)
                            ? Answer.yes("egen prövning")
                            : Answer.no("den andras prövning");
            case "assessment" ->
                    receives(hat)
                            ? Answer.yes("inkorgens bedömning")
                            : Answer.no("bedömningen är inkorgens");
            default -> Answer.no("hör inte till en oro");
        };
    }

    private Answer readsName(Hat hat, Told fact, LocalDate day) {
        var answer = mayReadName(hat, fact, day);
        return answer.may() && day.isAfter(Oracle.day(fact.at).plusDays(NOTE_DAYS))
                ? Answer.no("noteringens gallringsdag är förbi")
                : answer;
    }

    private Answer mayReadName(Hat hat, Told fact, LocalDate day) {
        if (isSender(hat) || receives(hat) && hat.area().equals(fact.area)) {
            return Answer.yes("egen notering inom myndigheten");
        }
        if (nameGiven == null || nameUntil == null) {
            return Answer.no("namnet är inte lämnat");
        }
        return fact.at.isAfter(nameGiven) || day.isAfter(nameUntil)
                ? Answer.no("skriven efter att namnet lämnades, eller för länge sedan")
                : Answer.yes("namnet är lämnat");
    }

    private boolean ofOwnSide(Hat hat, String area) {
        return hat.area().equals(area);
    }

    private boolean isSender(Hat hat) {
        return hat.assignment().equals(sent.by());
    }

    private boolean receives(Hat hat) {
        return sent.inbox().equals(hat.inbox());
    }

    @Override
    public Standing standing(LocalDate day) {
        if (day.isAfter(from.plusYears(YEARS))) {
            return Standing.CONCERN_OVER;
        }
        return nameGiven == null ? Standing.CONCERN_NAMELESS : Standing.CONCERN_NAMED;
    }

    @Override
    public boolean partOf(Hat hat, LocalDate day) {
        return (isSender(hat) || receives(hat))
                && !day.isBefore(from)
                && !day.isAfter(from.plusYears(YEARS));
    }

    @Override
    public boolean seesFrame(Hat hat, LocalDate day) {
        return partOf(hat, day);
    }
}
