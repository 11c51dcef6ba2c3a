package se.tryggaunga.cases;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case that rested goes on, on the yes that is valid now: those in it read again, and what waited
 * on them when it came to rest waits again. Sv: väcka ärendet.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Waking {

    private final Seats seats;
    private final Arrivals arrivals;
    private final Meetings meetings;
    private final Commitments commitments;
    private final Plans plans;
    private final ApplicationEventPublisher events;

    Waking(
            Seats seats,
            Arrivals arrivals,
            Meetings meetings,
            Commitments commitments,
            Plans plans,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.arrivals = arrivals;
        this.meetings = meetings;
        this.commitments = commitments;
        this.plans = plans;
        this.events = events;
    }

    public void wake(CaseView view) {
        seats.wake(view);
        arrivals.askAgain(view);
        meetings.askAgain(view);
        commitments.askAgain(view);
        plans.askAgain(view);
        events.publishEvent(new CaseWoken(view.id()));
    }
}
