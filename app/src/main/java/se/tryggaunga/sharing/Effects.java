package se.tryggaunga.sharing;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.Today;
import se.tryggaunga.tasks.Tasks;

/** What others are told when a consent begins or ceases to count: the log, Min dag, the modules. */
@Component
class Effects {

    static final String EXTEND = "sharing.task.extend";
    static final String AFTER_WITHDRAWAL = "sharing.task.after-withdrawal";

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
        tasks.done(consent, EXTEND);
        events.publishEvent(new ConsentValid(scope));
    }

    void noLonger(UUID scope, UUID consent) {
        log.withdrew(scope, "consent no longer valid");
        tasks.done(consent, EXTEND);
        events.publishEvent(new ConsentWithdrawn(scope, true));
    }

    /** Asked before the grants end: afterwards the acting hat may not reach the scope's tasks. */
    void beforeWithdrawal(UUID scope, UUID consent, UUID keeper, UUID withdrawal) {
        log.withdrew(scope, "consent");
        tasks.done(consent, EXTEND);
        tasks.ask(
                keeper,
                scope,
                withdrawal,
                AFTER_WITHDRAWAL,
                today.day().toString(),
                "/forfragningar/" + scope + "/samtycke",
                today.day());
    }

    void withdrawn(UUID scope, boolean whole) {
        events.publishEvent(new ConsentWithdrawn(scope, whole));
    }
}
