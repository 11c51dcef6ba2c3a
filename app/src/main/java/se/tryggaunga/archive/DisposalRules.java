package se.tryggaunga.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.organisation.SettingsChanged;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Wearer;

/** The own area's rules for erasing: proposed by one, approved by another, stopped by a hold. */
@Service
@Transactional
public class DisposalRules {

    private static final String RIGHT = "disposal";

    private final DisposalStore store;
    private final Previews previews;
    private final Acting acting;
    private final Wearer wearer;
    private final ApplicationEventPublisher events;

    DisposalRules(
            DisposalStore store,
            Previews previews,
            Acting acting,
            Wearer wearer,
            ApplicationEventPublisher events) {
        this.store = store;
        this.previews = previews;
        this.acting = acting;
        this.wearer = wearer;
        this.events = events;
    }

    public List<DisposalKind> kinds() {
        return previews.kinds();
    }

    public List<DisposalRule> all() {
        acting.require(RIGHT);
        return store.rules();
    }

    public DisposalRule one(UUID id) {
        return all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isMine(DisposalRule rule) {
        return rule.proposer().equals(acting.hat().person());
    }

    /** What the rule would erase if it held today. */
    public Preview preview(DisposalRule rule) {
        acting.require(RIGHT);
        return previews.of(rule);
    }

    public UUID propose(NewRule rule) {
        acting.require(RIGHT);
        var id = UUID.randomUUID();
        store.propose(id, rule, signature());
        events.publishEvent(new SettingsChanged("disposal-proposed", id));
        return id;
    }

    /**
     * @throws OwnProposal for whoever proposed it, under whatever hat
     * @throws ProposalTakenBack when there is nothing to approve any more
     */
    public void approve(UUID id) {
        var rule = one(id);
        if (isMine(rule)) {
            throw new OwnProposal();
        }
        if (rule.takenBy() != null) {
            throw new ProposalTakenBack();
        }
        if (store.approve(id, signature())) {
            events.publishEvent(new SettingsChanged("disposal-approved", id));
        }
    }

    /** The proposer has changed their mind; when somebody has approved it is too late. */
    public void takeBack(UUID id) {
        if (!isMine(one(id))) {
            throw new NotFound();
        }
        if (store.takeBack(id, signature())) {
            events.publishEvent(new SettingsChanged("disposal-taken-back", id));
        }
    }

    public List<Hold> holds() {
        acting.require(RIGHT);
        return store.holds();
    }

    public void hold(String kind, String reason) {
        acting.require(RIGHT);
        var id = UUID.randomUUID();
        store.hold(id, kind, reason, signature());
        events.publishEvent(new SettingsChanged("disposal-held", id));
    }

    public void lift(UUID id) {
        if (holds().stream().noneMatch(hold -> hold.id().equals(id))) {
            throw new NotFound();
        }
        store.lift(id, signature());
        events.publishEvent(new SettingsChanged("disposal-hold-lifted", id));
    }

    public List<Erasure> minutes() {
        acting.require(RIGHT);
        return store.minutes();
    }

    private String signature() {
        return wearer.name() + ", " + wearer.hatTitle();
    }
}
