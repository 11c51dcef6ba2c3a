package se.tryggaunga.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseNumbers;
import se.tryggaunga.shared.NotFound;

/**
 * Holds one case back from every rule, as far as the own area's facts go. Whoever looks after the
 * area's disposal does it by number, and sees nothing of the case by it.
 */
@Service
@Transactional
public class CaseHolds {

    private static final String RIGHT = "disposal";

    private final CaseHoldStore store;
    private final Acting acting;
    private final Log log;

    CaseHolds(CaseHoldStore store, Acting acting, Log log) {
        this.store = store;
        this.acting = acting;
        this.log = log;
    }

    /** Those that last. */
    public List<CaseHold> all() {
        acting.require(RIGHT);
        return store.all();
    }

    /**
     * @throws NotFound when it is another area's, or has ended
     */
    public CaseHold open(UUID id) {
        var hold =
                all().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> {
                            log.denied(null, "case-hold");
                            return new NotFound();
                        });
        log.read(hold.scope(), "case-hold");
        return hold;
    }

    /** The own area's hold of a case that the acting hat reads. */
    Optional<CaseHold> of(UUID scope) {
        return store.of(scope);
    }

    /**
     * @throws NothingToHold if there is no such case, or no word of the own area's in it
     * @throws AlreadyHeld if a colleague was first
     */
    public UUID place(String number, String reason, LocalDate reviewOn) {
        acting.require(RIGHT);
        var id = UUID.randomUUID();
        var placed =
                CaseNumbers.read(number)
                        .flatMap(read -> store.place(id, read, reason, reviewOn, signature()))
                        .orElseThrow(() -> {
                            log.denied(null, "case-hold");
                            return new NothingToHold();
                        });
        if (!placed.fresh()) {
            throw new AlreadyHeld();
        }
        log.changed(placed.scope(), "case-held", id);
        return id;
    }

    /** Ending what has ended is ending once. */
    public void end(UUID id, String reason) {
        acting.require(RIGHT);
        var scope =
                store.end(id, reason, signature())
                        .orElseThrow(() -> {
                            log.denied(null, "case-hold");
                            return new NotFound();
                        });
        log.changed(scope, "case-hold-ended", id);
    }

    private String signature() {
        var hat = acting.hat();
        return hat.name() + ", " + hat.titleSv();
    }
}
