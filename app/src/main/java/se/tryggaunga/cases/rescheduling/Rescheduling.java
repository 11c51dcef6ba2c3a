package se.tryggaunga.cases.rescheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.rescheduling.ReschedulingStore.Written;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.tasks.Tasks;

/**
 * Moves the days of many promises at once, a new version of each, and back again. What was moved
 * together is known by its moment.
 */
@Service
@Transactional
class Rescheduling {

    /** As many as one can choose among on a page. */
    static final int MOST = 500;

    private static final String CASES = "cases";

    private final ReschedulingStore store;
    private final Restrictions restrictions;
    private final Tasks tasks;
    private final Acting acting;
    private final Today today;
    private final Log log;

    Rescheduling(
            ReschedulingStore store,
            Restrictions restrictions,
            Tasks tasks,
            Acting acting,
            Today today,
            Log log) {
        this.store = store;
        this.restrictions = restrictions;
        this.tasks = tasks;
        this.acting = acting;
        this.today = today;
        this.log = log;
    }

    /** Open promises that the acting hat may write, without those that are restricted. */
    List<Movable> open() {
        acting.require(CASES);
        log.listed("promises-to-move");
        var all = store.open(MOST);
        var kept = restrictions.among(all.stream().map(Movable::id).toList());
        return all.stream().filter(each -> !kept.contains(each.id())).toList();
    }

    /**
     * Those that were changed meanwhile, or are not the hat's to write, stay as they are.
     *
     * @return the moment that they are known by
     */
    Instant move(Collection<Version> chosen, NewDay to) {
        acting.require(CASES);
        var kept = restrictions.among(chosen.stream().map(Version::id).toList());
        var free = chosen.stream().filter(each -> !kept.contains(each.id())).toList();
        var now = now();
        told(store.move(free, to, now));
        return now;
    }

    /**
     * @throws NotFound where the acting hat moved nothing at that moment
     */
    List<Moved> moved(Instant at) {
        acting.require(CASES);
        var moved = store.moved(at);
        if (moved.isEmpty()) {
            log.denied(null, "promises-moved");
            throw new NotFound();
        }
        log.listed("promises-moved");
        return moved;
    }

    /** How many went back; those that somebody has changed since stay where they are. */
    int undo(Instant at) {
        moved(at);
        var back = store.back(at, now());
        told(back);
        return back.size();
    }

    LocalDate day() {
        return today.day();
    }

    private void told(List<Written> written) {
        Map<UUID, LocalDate> days =
                written.stream().collect(Collectors.toMap(Written::id, Written::due));
        tasks.postpone(days);
        written.forEach(each -> log.changed(each.scope(), "commitment", each.id()));
    }

    /**
     * As fine as the database keeps it, and no moment at which the hat has written promises: two
     * movings are two, also where a clock stands still.
     */
    private Instant now() {
        return store.free(today.now().truncatedTo(ChronoUnit.MICROS));
    }
}
