package se.tryggaunga.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.store.ConsentStore;
import se.tryggaunga.sharing.store.WithdrawalStore;

/**
 * Takes back a yes, for whoever in the scope the family said it to. Ends what rested on it in the
 * same transaction; asks nobody why. Sv: återkallelse.
 */
@Service
@Transactional
public class Withdrawals {

    private final Askings askings;
    private final ConsentStore consents;
    private final WithdrawalStore store;
    private final Acting acting;
    private final Log log;
    private final Effects effects;

    Withdrawals(
            Askings askings,
            ConsentStore consents,
            WithdrawalStore store,
            Acting acting,
            Log log,
            Effects effects) {
        this.askings = askings;
        this.consents = consents;
        this.store = store;
        this.acting = acting;
        this.log = log;
        this.effects = effects;
    }

    /**
     * @param saidBy young, guardian or several
     * @throws NoConsent if nothing is in force any more
     */
    public void whole(UUID scope, String saidBy, LocalDate saidOn) {
        consents.lock(scope);
        var asked = inForce(scope);
        register(scope, asked, saidBy, saidOn, asked.covers(), true);
    }

    /** Only cells that are covered count; when nothing is left, it was the whole. */
    public void parts(UUID scope, String saidBy, LocalDate saidOn, Set<Coverage> parts) {
        consents.lock(scope);
        var asked = inForce(scope);
        var gone = new TreeSet<>(parts);
        gone.retainAll(asked.covers());
        if (gone.isEmpty()) {
            throw new NoConsent();
        }
        register(scope, asked, saidBy, saidOn, gone, gone.equals(asked.covers()));
    }

    public record Receipt(Instant at, boolean whole) {}

    /** That the acting hat registered one, for a page that shows nothing else. */
    public Optional<Receipt> receipt(UUID scope) {
        return store.mine(scope).map(mine -> new Receipt(mine.at(), mine.whole()));
    }

    /**
     * Whoever registered it says that it was a mistake: the one who keeps the consent is told, and
     * asks the family anew. Nothing is opened again by this.
     */
    public void mistaken(UUID scope) {
        if (store.mine(scope).isEmpty()) {
            throw denied(scope);
        }
        store.mistaken(scope);
    }

    private Asked inForce(UUID scope) {
        var asked = askings.find(scope).orElseThrow(() -> denied(scope));
        if (asked.inForce().isEmpty()) {
            throw new NoConsent();
        }
        return asked;
    }

    private void register(
            UUID scope,
            Asked asked,
            String saidBy,
            LocalDate saidOn,
            Set<Coverage> gone,
            boolean whole) {
        var id = UUID.randomUUID();
        var consent = asked.consent();
        effects.beforeWithdrawal(scope, consent.id(), consent.latest().writtenBy(), id);
        var withdrawal =
                new WithdrawalStore.Entry(
                        id, scope, consent.id(), saidBy, saidOn, Signature.of(acting.hat()), whole);
        store.withdraw(withdrawal, gone, areasOut(asked.covers(), gone));
        effects.withdrawn(scope, whole);
    }

    private static Set<String> areasOut(Set<Coverage> before, Set<Coverage> gone) {
        var left = new TreeSet<>(before);
        left.removeAll(gone);
        var out = new TreeSet<>(Coverage.byArea(gone).keySet());
        out.removeAll(Coverage.byArea(left).keySet());
        return out;
    }

    private NotFound denied(UUID scope) {
        log.denied(scope, "withdrawal");
        return new NotFound();
    }
}
