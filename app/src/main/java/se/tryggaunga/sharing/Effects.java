package se.tryggaunga.sharing;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.tasks.Tasks;

/** What others are told when a consent begins or ceases to count: the log, Min dag, the modules. */
@Component
class Effects {

    static final String EXTEND = "sharing.task.extend";
    static final String TURNS = "sharing.task.turns";
    static final String TURNS_ASK = "sharing.task.turns-ask";

    /** Somebody whose yes is needed has not given it: a new guardian, or a corrected age. */
    static final String ASK = "sharing.task.ask";

    static final String AFTER_WITHDRAWAL = "sharing.task.after-withdrawal";

    /** Whoever registered a withdrawal says that it was a mistake. */
    static final String MISTAKEN = "sharing.task.mistaken";

    private final Log log;
    private final Tasks tasks;
    private final Today today;
    private final ApplicationEventPublisher events;

    Effects(Log log, Tasks tasks, Today today, ApplicationEventPublisher events) {
        this.log = log;
        this.tasks = tasks;
        this.today = today;
        this.events = events;
    }

    void valid(UUID scope, UUID consent) {
        log.shared(scope, "consent valid", consent);
        nothingWaits(consent);
        events.publishEvent(new ConsentValid(scope));
    }

    void noLonger(UUID scope, Consent consent) {
        log.withdrew(scope, "consent no longer valid");
        nothingWaits(consent.id());
        ask(consent.latest().writtenBy(), scope, consent.id(), ASK);
        events.publishEvent(new ConsentWithdrawn(scope, true));
    }

    /** Asked before the grants end: afterwards the acting hat may not reach the scope's tasks. */
    void beforeWithdrawal(UUID scope, UUID consent, UUID keeper, UUID withdrawal) {
        log.withdrew(scope, "consent");
        nothingWaits(consent);
        ask(keeper, scope, withdrawal, AFTER_WITHDRAWAL);
    }

    private void nothingWaits(UUID consent) {
        List.of(EXTEND, TURNS, TURNS_ASK, ASK).forEach(verb -> tasks.done(consent, verb));
    }

    private void ask(UUID keeper, UUID scope, UUID about, String verb) {
        var path = "/forfragningar/" + scope + "/samtycke";
        tasks.ask(keeper, scope, about, verb, today.day().toString(), path, today.day());
    }

    void withdrawn(UUID scope, boolean whole) {
        events.publishEvent(new ConsentWithdrawn(scope, whole));
    }
}
