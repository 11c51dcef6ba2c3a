package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Terms;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.store.ConsentStore;

/** Whoever keeps a consent, while writing: who, when, and in what order. */
@Component
class Pen {

    private final Askings askings;
    private final ConsentStore store;
    private final People people;
    private final Acting acting;
    private final Log log;
    private final Today today;

    Pen(Askings askings, ConsentStore store, People people, Acting acting, Log log, Today today) {
        this.askings = askings;
        this.store = store;
        this.people = people;
        this.acting = acting;
        this.log = log;
        this.today = today;
    }

    /** The consent as it is once earlier writers are done; not found for who may not write it. */
    Asked toWrite(UUID scope) {
        people.requireWriter(scope);
        store.lock(scope);
        return askings.find(scope).orElseThrow(NotFound::new);
    }

    Version version(int number, Terms terms, Proposal proposal) {
        return new Version(
                number,
                terms,
                proposal.language(),
                proposal.interpreter(),
                proposal.explained(),
                acting.hat().assignment(),
                signature(),
                today.now());
    }

    String area() {
        return acting.hat().area();
    }

    LocalDate day() {
        return today.day();
    }

    String signature() {
        return Signature.of(acting.hat());
    }

    void changed(UUID scope, UUID consent) {
        log.changed(scope, "consent", consent);
    }
}
