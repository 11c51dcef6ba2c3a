package se.tryggaunga.patterns.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What will be measured, said before the outcome is read.
 *
 * @param indicator what is measured, and which way is better
 * @param starts from which period on each unit is treated
 * @param comparison the units it is compared with, never treated
 * @param horizon how many periods from the last start on are waited for; later ones are not looked
 *     at
 * @param method how the effect is estimated
 */
public record Registration(
        Indicator indicator,
        SortedMap<String, Integer> starts,
        SortedSet<String> comparison,
        int horizon,
        Method method) {

    public Registration {
        starts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(starts));
        comparison = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(comparison));
        check(!starts.isEmpty(), "At least one unit must be treated.");
        check(
                starts.keySet().stream().noneMatch(comparison::contains),
                "A unit is treated or compared with, not both.");
        check(horizon >= 1, "The horizon must be at least one period.");
        check(
                !method.compares() || !comparison.isEmpty(),
                "This method needs units to compare with.");
        check(method.compares() || starts.size() == 1, "An interrupted series has one unit.");
        check(
                !method.oneStart() || new TreeSet<>(starts.values()).size() == 1,
                "With this method all treated units must start in the same period.");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The same for everybody who registered the same; a finding carries it. */
    public String fingerprint() {
        var text = indicator + "|" + starts + "|" + comparison + "|" + horizon + "|" + method;
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java", absent);
        }
    }

    int lastStart() {
        return starts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** When the unit starts; never for one that is compared with. */
    int startOf(String unit) {
        return starts.getOrDefault(unit, Panel.NEVER);
    }
}
