package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * An example that a change of the rules would answer otherwise.
 *
 * @param before the same as after where only the words, the section or the decider are others
 */
public record Altered(Example example, Finding before, Finding after) {

    /** Every example tried under both; those first whose answer changes. */
    public static List<Altered> between(
            Rules before, Rules after, List<Example> examples, LocalDate day) {
        return examples.stream()
                .filter(each -> !each.words(before, day).equals(each.words(after, day)))
                .map(each -> new Altered(each, each.under(before, day), each.under(after, day)))
                .sorted((one, other) -> Boolean.compare(other.isAnother(), one.isAnother()))
                .toList();
    }

    public boolean isAnother() {
        return before != after;
    }
}
