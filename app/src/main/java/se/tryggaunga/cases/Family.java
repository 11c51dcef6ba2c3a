package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Ground;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Sheltered;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.ConsentWithdrawn;
import se.tryggaunga.sharing.Consents;
import se.tryggaunga.sharing.Disclosure;
import se.tryggaunga.sharing.Disclosures;

/** Whom a case is about, what they have said yes to, and what has been let go on that yes. */
@Component
class Family {

    private final People people;
    private final Sheltered sheltered;
    private final Consents consents;
    private final Disclosures disclosures;
    private final CaseWriter writer;

    Family(
            People people,
            Sheltered sheltered,
            Consents consents,
            Disclosures disclosures,
            CaseWriter writer) {
        this.people = people;
        this.sheltered = sheltered;
        this.consents = consents;
        this.disclosures = disclosures;
        this.writer = writer;
    }

    /** Last day of the yes that is valid today. */
    @Nullable LocalDate consentUntil(UUID scope) {
        return consents.until(scope).orElse(null);
    }

    /**
     * @throws NoConsent if there is no valid yes today
     */
    Basis basis(UUID scope) {
        var until = consents.until(scope).orElseThrow(NoConsent::new);
        return new Basis(consents.reference(scope), until, consents.coverage(scope));
    }

    /** Whether the identity is protected: the reader is of the group then. */
    boolean sheltered(UUID scope) {
        return sheltered.is(scope);
    }

    /** The consent that the family is asked for, whatever they answer. */
    UUID asked(UUID scope) {
        return consents.reference(scope);
    }

    /** What the young person wants to be called. */
    @Nullable String shortName(UUID scope) {
        return people.young(scope).map(Young::shortName).orElse(null);
    }

    void disclose(
            CaseView view,
            String ownerArea,
            String kind,
            String what,
            UUID fact,
            List<UUID> seats) {
        var others = new HashSet<>(seats);
        view.seats().stream()
                .filter(seat -> seat.area().equals(ownerArea))
                .forEach(seat -> others.remove(seat.id()));
        if (others.isEmpty()) {
            return;
        }
        disclosures.record(
                Disclosure.release(
                        view.id(),
                        ownerArea,
                        kind,
                        what,
                        fact,
                        others,
                        Ground.CONSENT,
                        view.file().consent(),
                        view.consentUntil()));
    }

    /**
     * A case without a yes comes to rest in the transaction in which the yes was taken back (D24).
     */
    @EventListener
    void withdrawn(ConsentWithdrawn withdrawn) {
        if (withdrawn.whole()) {
            writer.restWithoutConsent(withdrawn.scope());
        }
    }
}
