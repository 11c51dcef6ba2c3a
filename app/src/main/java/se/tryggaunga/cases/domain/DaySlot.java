package se.tryggaunga.cases.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A span of a kind of day: "fredag kl. 15–18". Sv: ruta i Dygnskartan. */
public record DaySlot(DayKind day, DaySpan span) {

    /** Day by day, from morning to night. */
    public static final List<DaySlot> ALL =
            Arrays.stream(DayKind.values()).flatMap(day -> of(day)).toList();

    public static Stream<DaySlot> of(DayKind day) {
        return Arrays.stream(DaySpan.values()).map(span -> new DaySlot(day, span));
    }

    /** Those of the codes that are a slot's. */
    public static Set<DaySlot> of(Collection<String> codes) {
        return ALL.stream()
                .filter(slot -> codes.contains(slot.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes, day by day. */
    public static List<String> codes(Set<DaySlot> slots) {
        return ALL.stream().filter(slots::contains).map(DaySlot::code).toList();
    }

    /** What somebody ticked and unticked since the base, on top of what stands now. */
    public static Set<DaySlot> merged(Set<DaySlot> base, Set<DaySlot> mine, Set<DaySlot> now) {
        return ALL.stream()
                .filter(slot ->
                        mine.contains(slot) == base.contains(slot)
                                ? now.contains(slot)
                                : mine.contains(slot))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String code() {
        return day.code() + "_" + span.code();
    }

    public String key() {
        return "cases.slot." + code();
    }
}
