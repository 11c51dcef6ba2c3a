package se.tryggaunga.sharing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;

/** The ledger of what was handed over on which ground. Entered by the owner; never changed. */
@Service
@Transactional
public class Disclosures {

    private final DisclosureStore store;
    private final Acting acting;
    private final Log log;

    Disclosures(DisclosureStore store, Acting acting, Log log) {
        this.store = store;
        this.acting = acting;
        this.log = log;
    }

    /**
     * @return the entry's id, which a grant may name as its ground
     */
    public UUID record(Disclosure disclosure) {
        var id = UUID.randomUUID();
        store.add(id, disclosure, Signature.of(acting.hat()));
        log.shared(disclosure.scope(), disclosure.what(), disclosure.fact());
        return id;
    }

    /** Newest first; what other areas have disclosed as far as the reader sees their frame. */
    public List<Disclosed> in(UUID scope) {
        return store.in(scope);
    }

    /**
     * Ends what a receiver may read, from now on; what has been read is read.
     *
     * @param scope the case or the handover, for the log
     * @throws NotFound unless the acting hat is of the owner's and there is something to end
     */
    public void end(UUID scope, UUID handover) {
        if (!store.end(handover, Signature.of(acting.hat()))) {
            throw new NotFound();
        }
        log.changed(scope, "handover-ended", handover);
    }

    /** What the reader's own party has handed over on other grounds, newest first. */
    public List<HandedOver> handedOver(UUID scope) {
        return store.handedOver(scope);
    }
}
