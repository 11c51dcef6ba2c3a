package se.tryggaunga.urgent;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseNumbers;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.OwnFacts;
import se.tryggaunga.shared.NotFound;

/**
 * When there is danger to life or health and no seat: the own area's facts in a case, for some
 * hours. Never another area's. Sv: brådskande åtkomst.
 */
@Service
@Transactional
public class UrgentAccess {

    private static final String RIGHT = "cases";

    private final UrgentStore store;
    private final Cases cases;
    private final ObjectProvider<OwnFacts> facts;
    private final Audiences audiences;
    private final Grants grants;
    private final Acting acting;
    private final Log log;

    UrgentAccess(
            UrgentStore store,
            Cases cases,
            ObjectProvider<OwnFacts> facts,
            Audiences audiences,
            Grants grants,
            Acting acting,
            Log log) {
        this.store = store;
        this.cases = cases;
        this.facts = facts;
        this.audiences = audiences;
        this.grants = grants;
        this.acting = acting;
        this.log = log;
    }

    /** Those of the acting hat's that are open now. */
    public List<Opened> mine() {
        acting.require(RIGHT);
        log.listed("urgent");
        return store.mine();
    }

    /** For how long, as the dated rule says. */
    public int hours() {
        return store.hours();
    }

    /**
     * @param reason why it cannot wait
     * @throws NothingOfOurs if there is no such case, or no word of the own area's in it
     */
    public UUID open(String number, String reason) {
        acting.require(RIGHT);
        var hat = acting.hat();
        var answer =
                CaseNumbers.read(number)
                        .flatMap(read ->
                                store.open(read, reason, hat.name() + ", " + hat.titleSv()));
        if (answer.isEmpty()) {
            log.denied(null, "urgent");
            throw new NothingOfOurs();
        }
        if (answer.get().fresh()) {
            log.changed(answer.get().scope(), "urgent-opened", answer.get().opening());
        }
        return answer.get().opening();
    }

    /**
     * @throws NotFound when it is not the acting hat's, or its hours are over
     */
    public OpenedView read(UUID id) {
        acting.require(RIGHT);
        var opened =
                store.find(id)
                        .orElseThrow(() -> {
                            log.denied(null, "urgent");
                            return new NotFound();
                        });
        grants.narrowTo(opened.scope());
        log.read(opened.scope(), "urgent");
        var own =
                facts.orderedStream()
                        .flatMap(source -> source.own(opened.scope()).stream())
                        .sorted(Comparator.comparing(OwnFacts.Entry::at).reversed())
                        .toList();
        return new OpenedView(
                opened,
                cases.of(opened.scope()).isPresent(),
                own,
                audiences.of(opened.scope(), opened.area(), "urgent", List.of()));
    }
}
