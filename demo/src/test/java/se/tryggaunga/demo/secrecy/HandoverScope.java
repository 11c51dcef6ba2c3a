package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle;

/**
 * Something that was handed over outside its case: read by the one who handed it over, and its
 * words by the receiver until the last day. Nobody else, and least of all because of a seat.
 */
final class HandoverScope implements Scope {

    private static final int OWN_YEARS = 2;

    private final Chronicle.HandedOver handed;
    private @Nullable Set<UUID> group;

    HandoverScope(Chronicle.HandedOver handed) {
        this.handed = handed;
    }

    boolean from(UUID scope) {
        return handed.ofCase().equals(scope);
    }

    /** The identity is protected: for these alone from now on. */
    void shelter(Set<UUID> entrusted) {
        group = entrusted;
    }

    @Override
    public Answer reads(Hat hat, Told fact, LocalDate day) {
        if (giver(hat, day)) {
            return Answer.yes("lämnade ut det");
        }
        if (!receiver(hat, day)) {
            return Answer.no("inte utlämnat till den hatten");
        }
        return fact.kind.equals("handed")
                ? Answer.yes("utlämnat till den hatten")
                : Answer.no("skälen är utlämnarens egna");
    }

    @Override
    public boolean partOf(Hat hat, LocalDate day) {
        return giver(hat, day) || receiver(hat, day);
    }

    @Override
    public Standing standing(LocalDate day) {
        return day.isAfter(handed.until()) ? Standing.HANDED_OVER : Standing.HANDED;
    }

    @Override
    public boolean seesFrame(Hat hat, LocalDate day) {
        return giver(hat, day);
    }

    private boolean let(Hat hat) {
        return group == null || group.contains(hat.assignment());
    }

    private boolean giver(Hat hat, LocalDate day) {
        var last = Oracle.day(handed.at()).plusYears(OWN_YEARS);
        return let(hat) && hat.assignment().equals(handed.by()) && !day.isAfter(last);
    }

    private boolean receiver(Hat hat, LocalDate day) {
        return let(hat)
                && hat.assignment().equals(handed.receiver())
                && !day.isAfter(handed.until());
    }
}
