package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Ages that no rule tells apart, so that nobody is asked for more than the law needs. Both ends are
 * included; the last band is open. Source: the bounds of the rules that are in force.
 */
public record AgeBand(int from, @Nullable Integer to) {

    /**
     * All ages, cut wherever a rule changes.
     *
     * @param more ages at which something else changes, for instance whose yes is needed
     */
    public static List<AgeBand> of(Rules rules, LocalDate day, Collection<Integer> more) {
        var cuts = new TreeSet<>(more);
        cuts.add(0);
        rules.all().stream()
                .filter(rule -> rule.isOn(day))
                .map(rule -> rule.fit().ages())
                .forEach(ages -> {
                    if (ages.from() != null) {
                        cuts.add(ages.from());
                    }
                    if (ages.to() != null) {
                        cuts.add(ages.to() + 1);
                    }
                });
        var bands = new ArrayList<AgeBand>();
        for (var cut : cuts) {
            var next = cuts.higher(cut);
            bands.add(new AgeBand(cut, next == null ? null : next - 1));
        }
        return List.copyOf(bands);
    }
}
