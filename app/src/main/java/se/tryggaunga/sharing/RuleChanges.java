package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.SettingsChanged;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.decision.Altered;
import se.tryggaunga.sharing.decision.Example;
import se.tryggaunga.sharing.decision.Rule;
import se.tryggaunga.shell.Wearer;

/** The steward's changes of the rules: written, looked at, approved. Sv: ändra regler. */
@Service
@Transactional
public class RuleChanges {

    private static final String RIGHT = "settings";

    private final RuleChangeStore store;
    private final RuleBooks books;
    private final Wearer wearer;
    private final Today today;
    private final ApplicationEventPublisher events;
    private final List<Example> examples = Example.shipped();

    RuleChanges(
            RuleChangeStore store,
            RuleBooks books,
            Wearer wearer,
            Today today,
            ApplicationEventPublisher events) {
        this.store = store;
        this.books = books;
        this.wearer = wearer;
        this.today = today;
        this.events = events;
    }

    /** Newest first. */
    public List<RuleChange> all() {
        steward();
        return store.all().reversed();
    }

    public RuleChange one(UUID id) {
        return all().stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The rule as it stands today. */
    public Rule rule(String id) {
        steward();
        return books.today().find(id).orElseThrow(NotFound::new);
    }

    /** Keeps what is written otherwise; it changes no answer. */
    public void propose(UUID id, String ruleId, Map<String, String> written, String why) {
        var row = rule(ruleId).row();
        var fields = new HashMap<>(written);
        fields.entrySet().removeIf(field -> row.text(field.getKey()).equals(field.getValue()));
        store.propose(
                new RuleChange(
                        id, ruleId, fields, why, signature(), today.now(), null, null, null));
        events.publishEvent(new SettingsChanged("rule-change-proposed", id));
    }

    /**
     * What the change would alter: every shipped example answered under the rules of that day
     * without it and with it.
     */
    public List<Altered> preview(UUID id, LocalDate day) {
        var change = one(id);
        var before = books.without(change, day);
        var after = before.with(Map.of(change.ruleId(), change.fields()));
        return Altered.between(before, after, examples, day);
    }

    public int examples() {
        return examples.size();
    }

    /** From that day on the change holds, in the name of whoever approves it. */
    public void approve(UUID id, LocalDate from) {
        var change = one(id);
        if (store.approve(change.id(), from, signature(), today.now())) {
            events.publishEvent(new SettingsChanged("rule-change-approved", id));
        }
    }

    private String signature() {
        return wearer.name() + ", " + wearer.hatTitle();
    }

    private void steward() {
        if (!wearer.may(RIGHT)) {
            throw new Forbidden();
        }
    }
}
