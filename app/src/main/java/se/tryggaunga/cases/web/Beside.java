package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.sharing.HandedOver;
import se.tryggaunga.sharing.rectification.Rectification;
import se.tryggaunga.sharing.restriction.Restriction;

/**
 * What stands beside a fact.
 *
 * @param handed to whom it was handed over on other grounds; known to its own party alone
 * @param rectified what has been added to it
 * @param restricted that it is kept only, for now; known to its own party alone
 */
public record Beside(
        List<HandedOver> handed, List<Rectification> rectified, @Nullable Restriction restricted) {

    public Beside {
        handed = List.copyOf(handed);
        rectified = List.copyOf(rectified);
    }

    /** For all facts of a case at once. */
    record All(
            Map<UUID, List<HandedOver>> handed,
            Map<UUID, List<Rectification>> rectified,
            Map<UUID, Restriction> restricted) {

        static All in(LedgerPage ledger, CaseView view) {
            return new All(ledger.byFact(view), ledger.rectified(view), ledger.restricted(view));
        }

        Beside of(UUID fact) {
            return new Beside(
                    handed.getOrDefault(fact, List.of()),
                    rectified.getOrDefault(fact, List.of()),
                    restricted.get(fact));
        }
    }
}
