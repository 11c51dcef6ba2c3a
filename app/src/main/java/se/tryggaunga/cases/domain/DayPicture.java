package se.tryggaunga.cases.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Coded;

/**
 * What those who have answered say together: never a sum, and never a majority. One yes beside one
 * no is a difference to talk about. Sv: samlad Dygnskarta.
 *
 * @param maps those that the reader may read
 */
public record DayPicture(List<DayMap> maps) {

    /** How it stands with a slot. */
    public enum State implements Coded {
        ADULTS("success", "check"),
        GAP("warning", "x"),
        DIFFER("info", null),
        UNKNOWN("neutral", null);

        private final String color;
        private final @Nullable String icon;

        State(String color, @Nullable String icon) {
            this.color = color;
            this.icon = icon;
        }

        public String key() {
            return "cases.day.state." + code();
        }

        public String color() {
            return color;
        }

        public @Nullable String icon() {
            return icon;
        }
    }

    public DayPicture {
        maps = List.copyOf(maps);
    }

    public State at(DaySlot slot) {
        boolean yes = !saying(slot, Presence.YES).isEmpty();
        boolean no = !saying(slot, Presence.NO).isEmpty();
        if (yes) {
            return no ? State.DIFFER : State.ADULTS;
        }
        return no ? State.GAP : State.UNKNOWN;
    }

    /** Those who answer so about a slot. */
    public List<DayMap> saying(DaySlot slot, Presence presence) {
        return maps.stream().filter(map -> map.answers().at(slot) == presence).toList();
    }

    /** Slots that stand so, put together as long as the same ones say so. */
    public List<DayStretch> stretches(State state) {
        return DayStretch.of(slot -> at(slot) == state, this::sayers);
    }

    /** Slots that stand so, and that nothing that is promised fills. */
    public List<DayStretch> left(State state, Set<DaySlot> filled) {
        return DayStretch.of(slot -> at(slot) == state && !filled.contains(slot), this::sayers);
    }

    /** What a promise can be about: a gap, or what they do not agree on. */
    public Set<DaySlot> fillable() {
        var open = new HashSet<DaySlot>();
        for (var slot : DaySlot.ALL) {
            if (at(slot) == State.GAP || at(slot) == State.DIFFER) {
                open.add(slot);
            }
        }
        return Set.copyOf(open);
    }

    private Object sayers(DaySlot slot) {
        return List.of(saying(slot, Presence.YES), saying(slot, Presence.NO));
    }
}
