package se.tryggaunga.sharing.decision;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a rule fits: every part that says something must hold. */
public record Fit(
        Among from,
        Among to,
        Among kinds,
        Ages ages,
        Facts facts,
        Set<String> lifts,
        Set<String> neverLifts) {

    /** Bounds are included; a missing one is open. */
    public record Ages(String role, @Nullable Integer from, @Nullable Integer to) {

        boolean hold(@Nullable Integer age, boolean unknownIsChild) {
            if (from == null && to == null) {
                return true;
            }
            if (age == null) {
                return unknownIsChild && from == null;
            }
            return (from == null || age >= from) && (to == null || age <= to);
        }
    }

    /** All of these, at least one of those, none of the last. */
    public record Facts(Set<String> all, Set<String> any, Set<String> none) {

        boolean hold(Set<String> known) {
            return known.containsAll(all)
                    && (any.isEmpty() || !Collections.disjoint(any, known))
                    && Collections.disjoint(none, known);
        }

        Set<String> mentioned() {
            return Stream.of(all, any, none).flatMap(Set::stream).collect(Collectors.toSet());
        }
    }

    static Fit of(Row row) {
        return new Fit(
                Among.of(row.codes("from_party")),
                Among.of(row.codes("to_party")),
                Among.of(row.codes("kinds")),
                new Ages(row.text("age_of"), row.number("age_from"), row.number("age_to")),
                new Facts(row.codes("facts_all"), row.codes("facts_any"), row.codes("facts_not")),
                row.codes("lifts"),
                row.codes("never_lifts"));
    }

    boolean holds(Situation situation, boolean unknownIsChild) {
        return couldHold(situation, unknownIsChild) && facts.hold(situation.facts());
    }

    /** Whether it fits but for the facts, so that a fact could make it fit. */
    boolean couldHold(Situation situation, boolean unknownIsChild) {
        return from.holds(situation.from().code(), situation.from().groups())
                && to.holds(situation.to().code(), situation.to().groups())
                && kinds.holds(situation.kind().code(), situation.kind().tags())
                && ages.hold(situation.age(ages.role()), unknownIsChild)
                && lifts(situation.regimes());
    }

    private boolean lifts(Set<String> regimes) {
        return (lifts.isEmpty() || lifts.containsAll(regimes))
                && Collections.disjoint(neverLifts, regimes);
    }
}
