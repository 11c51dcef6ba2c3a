package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.tryggaunga.organisation.ConsentRule;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.decision.AgeBand;
import se.tryggaunga.sharing.decision.Rules;

/** The rules about telling that hold in the municipality today. Sv: regelverket. */
@Service
public class RuleBooks {

    private final Programmes programmes;
    private final Today today;
    private final RuleChangeStore changes;
    private final Rules shipped = Rules.shipped();

    RuleBooks(RuleChangeStore changes, Programmes programmes, Today today) {
        this.changes = changes;
        this.programmes = programmes;
        this.today = today;
    }

    public Rules today() {
        return on(day());
    }

    /** As shipped, with what the municipality has approved for that day written over it. */
    public Rules on(LocalDate day) {
        return with(changes.all(), day);
    }

    /** As they would be that day if the change were not made. */
    Rules without(RuleChange change, LocalDate day) {
        return with(
                changes.all().stream().filter(each -> !each.id().equals(change.id())).toList(),
                day);
    }

    private Rules with(List<RuleChange> written, LocalDate day) {
        var fields = new HashMap<String, Map<String, String>>();
        written.stream()
                .filter(change -> change.appliesOn(day))
                .forEach(change ->
                        fields.computeIfAbsent(change.ruleId(), _ -> new HashMap<>())
                                .putAll(change.fields()));
        return fields.isEmpty() ? shipped : shipped.with(fields);
    }

    /** As the product brings them, before any change of the municipality's own. */
    public Rules shipped() {
        return shipped;
    }

    /** Whether any rule can name that decider. */
    public static boolean decider(String code) {
        return Rules.shipped().words().hasWord("decider", code);
    }

    public LocalDate day() {
        return today.day();
    }

    /** Cut where a rule changes, or where another person's yes is needed. */
    public List<AgeBand> bands() {
        var cuts =
                whoseYes().stream()
                        .flatMap(Collection::stream)
                        .map(ConsentRule::ageFrom)
                        .collect(Collectors.toCollection(TreeSet::new));
        return AgeBand.of(today(), day(), cuts);
    }

    /** Whether guardians' answers count at that age in any of the municipality's programmes. */
    public boolean asksGuardians(int age) {
        return whoseYes().stream().anyMatch(rules -> ConsentRule.asksGuardians(rules, age));
    }

    private Set<List<ConsentRule>> whoseYes() {
        return programmes.on(day()).stream()
                .map(programme -> programmes.consentTables(programme.id()).on(day()))
                .collect(Collectors.toSet());
    }
}
