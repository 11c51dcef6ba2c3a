package se.tryggaunga.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.Today;

/** What the services have at hand: who acts, when, the ledger and the log. */
@Component
class HandoverDesk {

    /** The ledger needs a last day; what one has handed over is answered for longer. */
    private static final int OWN_YEARS = 2;

    private final Acting acting;
    private final Today today;
    private final Grants grants;
    private final Log log;

    HandoverDesk(Acting acting, Today today, Grants grants, Log log) {
        this.acting = acting;
        this.today = today;
        this.grants = grants;
        this.log = log;
    }

    Hat hat() {
        return acting.hat();
    }

    /** Name and function, whatever they are called later. */
    String signature() {
        return hat().name() + ", " + hat().titleSv();
    }

    LocalDate day() {
        return today.day();
    }

    Instant now() {
        return today.now();
    }

    Log log() {
        return log;
    }

    void narrowTo(UUID scope) {
        grants.narrowTo(scope);
    }

    /** Opens the handover's own scope, for whoever prepares it. */
    void open(UUID handover, String area) {
        var kinds = List.of("frame", "handed", "weighed");
        give(hat().assignment(), handover, area, kinds, Ground.OWN);
    }

    /** Lets somebody read it whole, to decide on it. */
    void letDecide(UUID handover, String area, UUID decider) {
        give(decider, handover, area, List.of("handed", "weighed"), Ground.DECIDES);
    }

    private void give(UUID reader, UUID handover, String area, List<String> kinds, Ground ground) {
        grants.give(
                new Grant(
                        reader,
                        handover,
                        handover,
                        area,
                        kinds,
                        true,
                        day().plusYears(OWN_YEARS),
                        ground,
                        handover));
    }
}
