package se.tryggaunga.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;

/** What the services have at hand: who acts, when, the ledger and the log. */
@Component
class Desk {

    private static final String REGISTRAR = "extracts";
    private static final int KEPT_YEARS = 2;

    private final Acting acting;
    private final Grants grants;
    private final Audiences audiences;
    private final Log log;
    private final Today today;

    Desk(Acting acting, Grants grants, Audiences audiences, Log log, Today today) {
        this.acting = acting;
        this.grants = grants;
        this.audiences = audiences;
        this.log = log;
        this.today = today;
    }

    /** The acting hat, which must be a registrar's. */
    Hat registrar() {
        acting.require(REGISTRAR);
        return acting.hat();
    }

    boolean isRegistrar() {
        return hat().may(REGISTRAR);
    }

    Hat hat() {
        return acting.hat();
    }

    /** Opens a scope for the registrars of the own area, the acting one first. */
    void open(UUID scope, List<String> kinds, List<Colleague> registrars) {
        var mine = registrar();
        give(scope, mine.assignment(), kinds, true, Ground.OWN, null);
        registrars.stream()
                .filter(each -> !each.assignment().equals(mine.assignment()))
                .forEach(each -> give(scope, each.assignment(), kinds, true, Ground.OWN, null));
    }

    /** Lets whoever decides read, and no more. */
    void letDecide(UUID scope, UUID reader, List<String> kinds, UUID offer) {
        give(scope, reader, kinds, false, Ground.DECIDES, offer);
    }

    void end(UUID scope, UUID ground) {
        grants.endGround(scope, ground);
    }

    private void give(
            UUID scope,
            UUID reader,
            List<String> kinds,
            boolean write,
            Ground ground,
            @Nullable UUID reference) {
        grants.give(
                new Grant(
                        reader,
                        UUID.randomUUID(),
                        scope,
                        hat().area(),
                        kinds,
                        write,
                        lastDay(),
                        ground,
                        reference));
    }

    Audience audience(UUID scope, String area, String kind) {
        return audiences.of(scope, area, kind, List.of());
    }

    /** Unknown and forbidden look the same, and both leave a row. */
    NotFound denied(UUID scope, String what) {
        log.denied(scope, what);
        return new NotFound();
    }

    Log log() {
        return log;
    }

    LocalDate day() {
        return today.day();
    }

    Instant now() {
        return today.now();
    }

    LocalDate lastDay() {
        return day().plusYears(KEPT_YEARS);
    }

    String signature() {
        return hat().name() + ", " + hat().titleSv();
    }
}
