package se.tryggaunga.sharing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Grants;
import se.tryggaunga.people.FamilyChanged;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.store.ConsentStore;
import se.tryggaunga.sharing.store.ConsentStore.Ending;

/** Compares what is in force with what was, and lets the difference take effect at once. */
@Component
class Settling {

    private final Askings askings;
    private final ConsentStore store;
    private final Grants grants;
    private final Effects effects;

    Settling(Askings askings, ConsentStore store, Grants grants, Effects effects) {
        this.askings = askings;
        this.store = store;
        this.grants = grants;
        this.effects = effects;
    }

    /** Sv: ny vårdnadshavare, rättat födelsedatum. */
    @EventListener
    void on(FamilyChanged changed) {
        store.lock(changed.scope());
        if (askings.find(changed.scope()).isPresent()) {
            settle(changed.scope());
        }
    }

    void settle(UUID scope) {
        var asked = askings.find(scope).orElseThrow();
        var before =
                store.ending(asked.consent().id())
                        .filter(ending -> !ending.untilDay().isBefore(asked.day()));
        var now = asked.inForce();
        if (now.isPresent()) {
            inForce(scope, asked, now.get(), before.orElse(null));
        } else if (before.isPresent()) {
            noLonger(scope, asked);
        }
    }

    private void inForce(UUID scope, Asked asked, Version version, @Nullable Ending before) {
        var turning = asked.turning();
        var ending =
                new Ending(
                        version.number(),
                        Objects.requireNonNull(asked.standing(version).until()),
                        turning == null ? null : turning.on());
        if (ending.equals(before)) {
            return;
        }
        store.inForce(scope, asked.consent(), version.writtenBy(), ending);
        effects.valid(scope, asked.consent().id());
    }

    private void noLonger(UUID scope, Asked asked) {
        store.ended(asked.consent().id(), asked.day().minusDays(1));
        grants.endGround(scope, asked.consent().id());
        effects.noLonger(scope, asked.consent());
    }
}
