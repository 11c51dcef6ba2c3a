package se.tryggaunga.cases.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a party has promised through a named function, by a day. Belongs to the party, so that it
 * stays there after a withdrawal. Sv: åtagande.
 *
 * @param ownerArea the promising party's
 * @param seatTitle the named function
 * @param standing nothing until the meeting has adopted it
 * @param words the one line that came with the standing
 * @param since the day of the standing
 * @param fills where it brings a safe adult, for as long as it goes on
 */
public record Commitment(
        UUID id,
        int version,
        UUID scope,
        String ownerArea,
        UUID seat,
        String seatTitle,
        String what,
        LocalDate due,
        @Nullable UUID goal,
        @Nullable UUID meeting,
        @Nullable Standing standing,
        String words,
        @Nullable LocalDate since,
        Set<DaySlot> fills) {

    public Commitment {
        fills = Set.copyOf(fills);
    }

    public boolean proposal() {
        return standing == null;
    }

    public boolean open() {
        return standing != null && standing.open();
    }

    public boolean done() {
        return standing == Standing.DONE;
    }

    /** Whole days past the due day; nought for what is not open. */
    public int daysLate(LocalDate today) {
        return open() ? (int) Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0;
    }

    /** Whether it brings a safe adult where there was none, today. */
    public boolean fillsGaps() {
        return open() && !fills.isEmpty();
    }

    /** What those of them fill that go on: one that is done leaves its gap open again. */
    public static Set<DaySlot> filled(Collection<Commitment> promises) {
        return promises.stream()
                .filter(Commitment::fillsGaps)
                .flatMap(each -> each.fills.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where a page finds it. */
    public String anchor() {
        return "atagande-" + id;
    }
}
