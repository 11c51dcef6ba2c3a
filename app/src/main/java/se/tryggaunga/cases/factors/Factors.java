package se.tryggaunga.cases.factors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.Releases;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.sharing.restriction.Restrictions;

/**
 * Mapping in depth, for those who want more than three lines. A party's factors follow its part:
 * the others read them when the joint picture opens, and at once from then on. Sv: faktorer.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Factors {

    private static final String MAPPING = "mapping";

    private final FactorStore store;
    private final Mapping mapping;
    private final Cases cases;
    private final Releases releases;
    private final Rectifications rectifications;
    private final Restrictions restrictions;
    private final Acting acting;
    private final Log log;

    Factors(
            FactorStore store,
            Mapping mapping,
            Cases cases,
            Releases releases,
            Rectifications rectifications,
            Restrictions restrictions,
            Acting acting,
            Log log) {
        this.store = store;
        this.mapping = mapping;
        this.cases = cases;
        this.releases = releases;
        this.rectifications = rectifications;
        this.restrictions = restrictions;
        this.acting = acting;
        this.log = log;
    }

    public List<FactorChoice> catalogue() {
        return store.catalogue();
    }

    /** Those that the reader may read, in their latest version. */
    public List<Factor> all(CaseView view) {
        return store.latest(view.id());
    }

    /** By factor, what it said last time, where the reader may read that. */
    public Map<UUID, Factor> before(CaseView view) {
        return store.before(view.id());
    }

    /**
     * One that the reader writes about.
     *
     * @throws NotFound for another party's
     */
    public Factor one(CaseView view, UUID id) {
        return all(view).stream()
                .filter(factor -> factor.id().equals(id) && mayWrite(view, factor))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean mayWrite(CaseView view, Factor factor) {
        return view.writes() && mapping.writesFor(view).contains(factor.area());
    }

    /** Whether the others read at once what is written. */
    public boolean readAtOnce(CaseView view) {
        return mapping.opened(view);
    }

    /** The party has written about that factor already, and it goes on. */
    public Optional<Factor> already(CaseView view, String area, Seen seen) {
        return all(view).stream()
                .filter(factor -> factor.area().equals(area) && !factor.over())
                .filter(factor -> !seen.ownWords() && factor.seen().code().equals(seen.code()))
                .findFirst();
    }

    public UUID note(CaseView view, NewFactor factor) {
        if (!mapping.writesFor(view).contains(factor.area())) {
            throw new NotFound();
        }
        var id = UUID.randomUUID();
        write(view, id, factor);
        return id;
    }

    /**
     * A new version of it; what stood before is kept.
     *
     * @throws FactorChanged if a colleague wrote a newer one meanwhile
     */
    public void change(CaseView view, UUID id, NewFactor factor) {
        var before = one(view, id);
        var kept = mapping.opened(view) ? factor.of(before.kind()) : factor;
        if (before.says(kept)) {
            return;
        }
        if (before.version() != kept.after()) {
            throw new FactorChanged(before);
        }
        restrictions.requireFree(view.id(), id);
        write(view, id, kept);
    }

    /** Lets those read the own factors too who have come into the case since. */
    public void shareAgain(CaseView view) {
        shareable(view)
                .filter(factor -> !missing(view, factor).isEmpty())
                .forEach(factor -> shareAgain(view, factor));
    }

    /** Seats that could read an own factor, were it shared with them. */
    public List<Seat> notYetShared(CaseView view) {
        return shareable(view)
                .flatMap(factor -> missing(view, factor).stream())
                .distinct()
                .toList();
    }

    private void shareAgain(CaseView view, Factor factor) {
        var seats = cases.releaseTo(view, factor.area(), factor.kind());
        store.release(factor.id(), factor.version(), seats);
        rectifications.release(view.id(), factor.id(), seats);
        releases.shared(view, factor.area(), factor.kind(), MAPPING, factor.id(), seats);
    }

    private Stream<Factor> shareable(CaseView view) {
        if (!mapping.opened(view)) {
            return Stream.empty();
        }
        var own = acting.hat().area();
        var held = restrictions.in(view.id());
        return all(view).stream()
                .filter(factor -> factor.area().equals(own) && !held.containsKey(factor.id()));
    }

    private List<Seat> missing(CaseView view, Factor factor) {
        return releases.missing(view, factor.area(), factor.kind(), factor.releasedTo());
    }

    private void write(CaseView view, UUID id, NewFactor factor) {
        var area = factor.area();
        var promised = cases.seatsWithGround(view.id(), area, factor.kind());
        var now =
                mapping.opened(view)
                        ? cases.releaseTo(view, area, factor.kind())
                        : cases.ownerReaders(view, area);
        try {
            store.add(id, view.id(), factor, now, promised);
        } catch (DuplicateKeyException sameMoment) {
            throw new FactorChanged(null);
        }
        releases.shared(view, area, factor.kind(), MAPPING, id, promised);
        log.changed(view.id(), "case-factor", id);
    }
}
