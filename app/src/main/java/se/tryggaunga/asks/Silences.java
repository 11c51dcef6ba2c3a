package se.tryggaunga.asks;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.Tasks;

/**
 * Asks that nobody has answered in time, for those who answer for the asked party's people: whom to
 * remind, and nothing of the case. Sv: obesvarad begäran.
 */
@Service
@Transactional
public class Silences {

    private static final String TASK = "asks.task.silence";

    private final SilenceStore store;
    private final Tasks tasks;
    private final Scopes scopes;
    private final Today today;
    private final Log log;

    Silences(SilenceStore store, Tasks tasks, Scopes scopes, Today today, Log log) {
        this.store = store;
        this.tasks = tasks;
        this.scopes = scopes;
        this.today = today;
        this.log = log;
    }

    /** The ledger, to narrow and to say who reads. */
    @Component
    record Scopes(Grants grants, Audiences audiences) {}

    public Silence read(UUID id) {
        var silence = find(id);
        log.read(id, "ask-unanswered");
        return silence;
    }

    public Audience audience(Silence silence) {
        return scopes.audiences().of(silence.id(), silence.area(), "frame", List.of());
    }

    /** Whoever answers for the people has talked to them; the question itself still waits. */
    public void settle(UUID id) {
        find(id);
        tasks.done(id, TASK);
        log.changed(id, "ask-reminded", id);
    }

    /** For the job: each silence once, however many nodes look for it. */
    void passOn() {
        for (var late : store.passOn(today.now())) {
            log.changed(late.scope(), "ask-passed-on", late.ask());
        }
    }

    private Silence find(UUID id) {
        scopes.grants().narrowTo(id);
        return store.find(id)
                .orElseThrow(() -> {
                    log.denied(id, "ask-unanswered");
                    return new NotFound();
                });
    }
}
