package se.tryggaunga.patterns.protection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be shown. Hidden cells look alike, whether they are small themselves or protect another.
 *
 * @param counts the cells shown, by name, rounded where that was asked for
 * @param known what each of them tells of the true count, thresholds and rounding being no secret
 * @param hidden the others
 * @param sums what adds up to what
 */
public record Shown(
        Map<String, Long> counts, Map<String, Interval> known, Set<String> hidden, List<Sum> sums) {

    public Shown {
        counts = Map.copyOf(counts);
        known = Map.copyOf(known);
        hidden = Set.copyOf(hidden);
        sums = List.copyOf(sums);
    }
}
