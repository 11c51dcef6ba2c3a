package se.tryggaunga.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;

/**
 * Knows whom a scope is about and who their guardians are. Reading is not logged here: the page
 * that shows it logs itself.
 */
@Service
@Transactional
public class People {

    private final PeopleStore store;
    private final Sheltered sheltered;
    private final Acting acting;
    private final Log log;
    private final ApplicationEventPublisher events;

    People(
            PeopleStore store,
            Sheltered sheltered,
            Acting acting,
            Log log,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sheltered = sheltered;
        this.acting = acting;
        this.log = log;
        this.events = events;
    }

    /** Writes down whom the scope is about, when its family is first asked; one per scope. */
    public UUID register(UUID scope, YoungPerson person) {
        requireWriter(scope);
        requireEntrusted(person);
        store.lock(scope);
        if (store.young(scope).isPresent()) {
            throw new ChangedMeanwhile();
        }
        var id = UUID.randomUUID();
        store.add(scope, acting.hat().area(), id, 1, person);
        familyChanged(scope, "young person", id);
        return id;
    }

    /**
     * Writes a new version. What a newly protected person must not have here is emptied, in every
     * version.
     *
     * @throws NotEntrusted if the identity is protected and the acting hat is not of the group
     */
    public void correct(UUID scope, int version, YoungPerson person) {
        requireEntrusted(person);
        var before = writable(scope, version);
        store.add(scope, before.ownerArea(), before.id(), version + 1, person);
        if (person.protection().hidesWhereabouts()) {
            emptyWhereabouts(scope, before.ownerArea());
            store.forgetWhereabouts(scope);
        }
        familyChanged(scope, "young person", before.id());
    }

    public Optional<Young> young(UUID scope) {
        return store.young(scope);
    }

    public ContactDetails contact(UUID scope) {
        return store.contact(scope).map(PeopleStore.Contact::details).orElse(ContactDetails.NONE);
    }

    /**
     * @throws WhereaboutsProtected if the young person has a protected identity
     */
    public void reach(UUID scope, ContactDetails details) {
        requireWriter(scope);
        store.lock(scope);
        refuseWhereabouts(scope, !details.isEmpty());
        writeContact(scope, acting.hat().area(), details);
        log.changed(scope, "contact details", null);
    }

    /** Those who have custody now, as far as the reader may read their names. */
    public List<Guardian> guardians(UUID scope) {
        return store.guardians(scope);
    }

    public Optional<Guardian> guardian(UUID scope, UUID id) {
        return store.guardian(scope, id);
    }

    /** Who has custody now, for everybody in the scope. */
    public Set<UUID> guardianIds(UUID scope) {
        return Set.copyOf(store.guardianIds(scope));
    }

    public UUID addGuardian(UUID scope, Custodian person) {
        requireWriter(scope);
        store.lock(scope);
        if (store.young(scope).isEmpty()) {
            throw new NotFound();
        }
        refuseWhereabouts(scope, !person.phone().isEmpty());
        var id = UUID.randomUUID();
        store.add(scope, acting.hat().area(), id, 1, person);
        familyChanged(scope, "guardian", id);
        return id;
    }

    public void correctGuardian(UUID scope, UUID id, int version, Custodian person) {
        requireWriter(scope);
        store.lock(scope);
        refuseWhereabouts(scope, !person.phone().isEmpty());
        var before = store.guardian(scope, id).orElseThrow(NotFound::new);
        if (before.version() != version) {
            throw new ChangedMeanwhile();
        }
        store.add(scope, acting.hat().area(), id, version + 1, person);
        familyChanged(scope, "guardian", id);
    }

    /**
     * The door of every page that writes here.
     *
     * @throws NotFound unless the acting hat writes the scope's frame as its host
     */
    public void requireWriter(UUID scope) {
        if (!mayWrite(scope)) {
            log.denied(scope, "people");
            throw new NotFound();
        }
    }

    public boolean mayWrite(UUID scope) {
        return store.hosts(scope);
    }

    private void requireEntrusted(YoungPerson person) {
        if (person.protection().hidesWhereabouts() && !sheltered.meets(acting.hat().assignment())) {
            throw sheltered.notEntrusted();
        }
    }

    private Young writable(UUID scope, int version) {
        requireWriter(scope);
        store.lock(scope);
        var before = store.young(scope).orElseThrow(NotFound::new);
        if (before.version() != version) {
            throw new ChangedMeanwhile();
        }
        return before;
    }

    private void refuseWhereabouts(UUID scope, boolean given) {
        var hidden =
                store.young(scope).map(young -> young.person().protection().hidesWhereabouts());
        if (given && hidden.orElse(false)) {
            throw new WhereaboutsProtected();
        }
    }

    private void emptyWhereabouts(UUID scope, String area) {
        store.contact(scope).ifPresent(_ -> writeContact(scope, area, ContactDetails.NONE));
        for (var guardian : store.guardians(scope)) {
            var known = guardian.person();
            var hidden =
                    new Custodian(
                            known.name(), known.relation(), "", known.reachable(), known.custody());
            store.add(scope, area, guardian.id(), guardian.version() + 1, hidden);
        }
    }

    private void writeContact(UUID scope, String area, ContactDetails details) {
        var before = store.contact(scope);
        var id = before.map(PeopleStore.Contact::id).orElseGet(UUID::randomUUID);
        store.add(scope, area, id, before.map(PeopleStore.Contact::version).orElse(0) + 1, details);
    }

    private void familyChanged(UUID scope, String what, UUID id) {
        log.changed(scope, what, id);
        events.publishEvent(new FamilyChanged(scope));
    }
}
