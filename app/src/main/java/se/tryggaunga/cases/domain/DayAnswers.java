package se.tryggaunga.cases.domain;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody says about where safe adults are; what is in neither set they do not know.
 *
 * @param withYoung answered together with the young person
 * @param words who the adults are, in a line
 */
public record DayAnswers(boolean withYoung, Set<DaySlot> adults, Set<DaySlot> gaps, String words) {

    public static final DayAnswers NONE = new DayAnswers(false, Set.of(), Set.of(), "");

    public DayAnswers {
        adults = Set.copyOf(adults);
        gaps = Set.copyOf(gaps);
        if (adults.stream().anyMatch(gaps::contains)) {
            throw new IllegalArgumentException("There are adults or there are not");
        }
    }

    public Presence at(DaySlot slot) {
        return adults.contains(slot)
                ? Presence.YES
                : gaps.contains(slot) ? Presence.NO : Presence.UNKNOWN;
    }

    /** Slots that the two answer differently. */
    public Set<DaySlot> unlike(DayAnswers other) {
        Predicate<DaySlot> alike = slot -> at(slot) == other.at(slot);
        return DaySlot.ALL.stream().filter(alike.negate()).collect(Collectors.toUnmodifiableSet());
    }

    public DayAnswers withoutYoung() {
        return new DayAnswers(false, adults, gaps, words);
    }
}
