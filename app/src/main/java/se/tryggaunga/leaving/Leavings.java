package se.tryggaunga.leaving;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/**
 * Hands over what somebody held, decided by whoever answers for the controller's people. Nobody
 * learns a case by deciding it. Sv: överlämningar.
 */
@Service
@Transactional
public class Leavings {

    private final LeavingStore store;
    private final Acting acting;
    private final Audiences audiences;
    private final Tasks tasks;
    private final Log log;

    Leavings(LeavingStore store, Acting acting, Audiences audiences, Tasks tasks, Log log) {
        this.store = store;
        this.acting = acting;
        this.audiences = audiences;
        this.tasks = tasks;
        this.log = log;
    }

    /** By name. */
    public List<Worker> workers() {
        acting.require(RightsReviews.RIGHT);
        log.listed("leaving");
        return store.workers();
    }

    /**
     * @throws NotFound if the acting hat does not answer for that one, or there is nothing
     */
    public Worker worker(UUID assignment) {
        return workers().stream()
                .filter(each -> each.assignment().equals(assignment))
                .findFirst()
                .orElseThrow(() -> denied(null));
    }

    public List<Successor> successors(Worker leaver) {
        return store.successors(leaver.assignment());
    }

    /** Of the cases that one holds, to choose among; nothing else of them. */
    public List<String> numbers(Worker leaver) {
        return store.numbersHeld(leaver.assignment());
    }

    /** In one go; each case's log says that its holder changed. */
    public UUID handOver(Handover what) {
        var leaver = worker(what.leaver());
        if (successors(leaver).stream()
                .noneMatch(each -> each.assignment().equals(what.successor()))) {
            throw denied(null);
        }
        var id = UUID.randomUUID();
        store.handOver(id, what, decider()).forEach(scope -> log.changed(scope, "taken-over", id));
        log.changed(id, "work-handed-over", id);
        return id;
    }

    private String decider() {
        var hat = acting.hat();
        return hat.name() + ", " + hat.titleSv();
    }

    /** Whoever was told to read it has done so. */
    public Receipt receipt(UUID id) {
        var found = store.find(id).orElseThrow(() -> denied(id));
        log.read(id, "leaving-receipt");
        tasks.read(id);
        return found.receipt()
                .with(store.numbers(id), audiences.of(id, found.area(), "frame", List.of()));
    }

    /**
     * What was lent to one who stands in goes back before its day.
     *
     * @return the receipt of that
     * @throws NotLent if it has gone back
     */
    public UUID giveBack(UUID id) {
        acting.require(RightsReviews.RIGHT);
        if (store.find(id).isEmpty()) {
            throw denied(id);
        }
        var receipt = UUID.randomUUID();
        var back = store.giveBack(id, receipt, decider());
        if (back.isEmpty()) {
            throw new NotLent();
        }
        back.forEach(scope -> log.changed(scope, "given-back", receipt));
        log.changed(receipt, "work-given-back", receipt);
        return receipt;
    }

    /**
     * @throws SomebodyHasActed when it is too late
     */
    public void undo(UUID id) {
        acting.require(RightsReviews.RIGHT);
        if (store.find(id).isEmpty()) {
            throw denied(id);
        }
        var back = store.undo(id);
        if (back.isEmpty()) {
            throw new SomebodyHasActed();
        }
        back.forEach(scope -> log.changed(scope, "put-back", id));
        log.changed(id, "work-put-back", id);
    }

    private NotFound denied(@Nullable UUID id) {
        log.denied(id, "leaving");
        return new NotFound();
    }
}
