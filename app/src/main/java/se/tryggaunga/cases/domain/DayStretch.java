package se.tryggaunga.cases.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Spans that follow each other on one kind of day: "fredag kl. 15–01". */
public record DayStretch(DayKind day, DaySpan first, DaySpan last) {

    public static List<DayStretch> of(Set<DaySlot> slots) {
        return of(slots::contains, _ -> true);
    }

    /**
     * @param wanted the slots to put together
     * @param alike what neighbours must have in common to be said in one breath
     */
    static List<DayStretch> of(Predicate<DaySlot> wanted, Function<DaySlot, Object> alike) {
        var stretches = new ArrayList<DayStretch>();
        for (var slot : DaySlot.ALL) {
            if (!wanted.test(slot)) {
                continue;
            }
            var before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null
                    && before.endsBefore(slot)
                    && alike.apply(before.start()).equals(alike.apply(slot))) {
                stretches.set(
                        stretches.size() - 1,
                        new DayStretch(before.day, before.first, slot.span()));
            } else {
                stretches.add(new DayStretch(slot.day(), slot.span(), slot.span()));
            }
        }
        return stretches;
    }

    public DaySlot start() {
        return new DaySlot(day, first);
    }

    /** "15–01". */
    public String hours() {
        return first.until(last);
    }

    private boolean endsBefore(DaySlot slot) {
        return day == slot.day() && last.ordinal() + 1 == slot.span().ordinal();
    }
}
