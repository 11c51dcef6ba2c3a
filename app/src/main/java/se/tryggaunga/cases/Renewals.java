package se.tryggaunga.cases;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.sharing.ConsentValid;

/**
 * A yes that is widened or extended reaches those who have a seat at once. It opens nothing that
 * was written before: its owner is asked (D22). A case that rests is woken by its coordinator.
 */
@Component
class Renewals {

    private final CaseStore store;
    private final Seats seats;

    Renewals(CaseStore store, Seats seats) {
        this.store = store;
        this.seats = seats;
    }

    @EventListener
    void valid(ConsentValid valid) {
        var steps = store.steps(valid.scope()).stream().map(Step::step).toList();
        var status = CaseStep.standing(steps);
        if (status != CaseStatus.RESTING && status != CaseStatus.CLOSED) {
            store.file(valid.scope()).ifPresent(seats::renew);
        }
    }
}
