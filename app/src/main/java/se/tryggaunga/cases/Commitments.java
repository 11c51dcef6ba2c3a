package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.Said;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.cases.store.CommitmentStore;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.shell.Text;

/** Promises: made by a party through a named function, by a day. Sv: åtaganden. */
@Service
@Transactional
public class Commitments {

    private static final String COMMITMENT = "commitment";

    private final CommitmentStore store;
    private final PlanDesk desk;
    private final PromiseTasks tasks;
    private final CasePages pages;
    private final Edits edits;
    private final Rectifications rectifications;
    private final Restrictions restrictions;

    Commitments(
            CommitmentStore store,
            PlanDesk desk,
            PromiseTasks tasks,
            CasePages pages,
            Edits edits,
            Rectifications rectifications,
            Restrictions restrictions) {
        this.store = store;
        this.desk = desk;
        this.tasks = tasks;
        this.pages = pages;
        this.edits = edits;
        this.rectifications = rectifications;
        this.restrictions = restrictions;
    }

    /**
     * What somebody promises.
     *
     * @param seat the named function, and with it the party
     * @param fills the gaps of the week that it fills
     */
    public record Promise(
            UUID seat, String what, LocalDate due, @Nullable UUID goal, Set<DaySlot> fills) {

        public Promise {
            fills = Set.copyOf(fills);
        }

        public Promise(UUID seat, String what, LocalDate due, @Nullable UUID goal) {
            this(seat, what, due, goal, Set.of());
        }
    }

    /** What can be changed in a promise. */
    public record Wording(String what, LocalDate due, Set<DaySlot> fills) {

        public Wording {
            fills = Set.copyOf(fills);
        }
    }

    /** Written at a meeting; a proposal until the meeting adopts its minutes. */
    public UUID propose(CaseView view, UUID meeting, Promise promise) {
        var seat = seat(view, promise.seat());
        var id = write(view, seat, promise, meeting, false);
        desk.log().changed(view.id(), COMMITMENT, id);
        return id;
    }

    /** Agreed between meetings: counts, and is read by the others, at once. */
    public UUID promise(CaseView view, Promise promise) {
        var seat = seat(view, promise.seat());
        var id = write(view, seat, promise, null, true);
        var written = store.find(id).orElseThrow();
        var stamp = desk.promised(view, seat.area());
        store.progress(stamp, id, Standing.AGREED, "");
        tasks.ask(view, written);
        desk.shared(view, stamp, COMMITMENT, id, "/plan");
        return id;
    }

    /** The meeting has adopted its minutes: what was proposed there is promised. */
    void agree(CaseView view, UUID meeting) {
        for (var commitment : store.all(view.id())) {
            if (commitment.proposal() && meeting.equals(commitment.meeting())) {
                var stamp = desk.promised(view, commitment.ownerArea());
                store.release(commitment.id(), stamp.releasedTo());
                store.progress(stamp, commitment.id(), Standing.AGREED, "");
                tasks.ask(view, commitment);
                desk.log().shared(view.id(), COMMITMENT, commitment.id());
            }
        }
    }

    /** A proposal that the meeting did not keep. */
    public void drop(CaseView view, UUID id) {
        var before = writable(id);
        if (before.proposal()) {
            store.progress(desk.draft(view, before.ownerArea()), id, Standing.STOPPED, "");
            desk.log().changed(view.id(), COMMITMENT, id);
        }
    }

    /**
     * Says what has become of a promise. Saying it twice is saying it once. Works on the party's
     * own promises also after a withdrawal (D24), but not in a closed case, nor for one whose seat
     * has ended.
     */
    public Commitment mark(UUID id, Standing standing, String words) {
        store.hold(id);
        var before = found(id);
        pages.requireWrites(before.scope());
        return settle(writable(before), standing, words);
    }

    /** The same in a case that has been entered to be written in. */
    public Commitment mark(CaseView view, UUID id, Standing standing, String words) {
        store.hold(id);
        var before = found(id);
        if (!before.scope().equals(view.id())) {
            throw new NotFound();
        }
        return settle(writable(before), standing, words);
    }

    private Commitment settle(Commitment before, Standing standing, String words) {
        var id = before.id();
        // A line about one that goes on as before is kept too; an end is said once.
        boolean same = before.standing() == standing && (words.isBlank() || !standing.open());
        if (before.proposal() || same) {
            return before;
        }
        var stamp = desk.released(before.scope(), before.ownerArea(), store.releasedTo(id));
        store.progress(stamp, id, standing, words);
        desk.log().changed(before.scope(), "commitment-" + standing.code(), id);
        if (!standing.open()) {
            tasks.over(id);
        }
        return store.find(id).orElseThrow();
    }

    /** Kept, and the others in the case hear of it. */
    public Commitment done(CaseView view, UUID id, String words) {
        boolean before = store.find(id).map(Commitment::done).orElse(false);
        var after = mark(view, id, Standing.DONE, words);
        if (!before && after.done()) {
            desk.tell(view, "commitment-done", id, "/plan#" + after.anchor());
        }
        return after;
    }

    /**
     * Kept by the party that made it, after its access to the others has ended: it stays its own
     * (D24), and nobody else hears of it.
     */
    public Commitment doneAlone(AccessEnded ended, UUID id, String words) {
        if (!found(id).scope().equals(ended.scope())) {
            throw new NotFound();
        }
        return mark(id, Standing.DONE, words);
    }

    /** The promises that were open when the case came to rest. */
    void askAgain(CaseView view) {
        for (var commitment : store.all(view.id())) {
            if (commitment.open()) {
                tasks.over(commitment.id());
                tasks.ask(view, commitment);
            }
        }
    }

    /** Back to where it was before: not done after all. */
    public Commitment reopen(CaseView view, UUID id) {
        var after = mark(view, id, Standing.AGREED, "");
        tasks.over(id);
        tasks.ask(view, after);
        return after;
    }

    /**
     * A new version of the words or the day; refused when somebody else has saved one meanwhile.
     */
    public void change(CaseView view, UUID id, int version, Wording wording) {
        restrictions.requireFree(view.id(), id);
        var before = writable(id);
        var outcome =
                edits.compare(
                        view,
                        "vad",
                        Text.text("plans.what"),
                        wording.what(),
                        store.version(id, version),
                        store.version(id, before.version()));
        if (outcome instanceof Edits.Outcome.Conflict conflict) {
            throw new SavedMeanwhile(List.of(conflict.clash()));
        }
        var what = outcome instanceof Edits.Outcome.Save ? wording.what() : before.what();
        var fills = DaySlot.merged(store.fills(id, version), wording.fills(), before.fills());
        var now = new Wording(what, wording.due(), fills);
        if (!now.equals(wordingOf(before))) {
            rewrite(before, now);
        }
    }

    /** A new day, agreed at a follow-up. */
    void postpone(UUID id, LocalDate due) {
        var before = writable(id);
        if (!due.equals(before.due())) {
            rewrite(before, new Wording(before.what(), due, before.fills()));
        }
    }

    /** Shows what has been promised to those who came later, and what was added to it. */
    void widen(CaseView view) {
        var kept = restrictions.in(view.id());
        for (var commitment : store.all(view.id())) {
            if (!commitment.proposal() && !kept.containsKey(commitment.id())) {
                var stamp = desk.promised(view, commitment.ownerArea());
                store.release(commitment.id(), stamp.releasedTo());
                rectifications.release(view.id(), commitment.id(), stamp.releasedTo());
            }
        }
    }

    /** Everything promised that the reader may see, what waits longest first; proposals too. */
    public List<Commitment> all(UUID scope) {
        return store.all(scope);
    }

    /** By promise, the day on which it was agreed. */
    public Map<UUID, LocalDate> agreedOn(UUID scope) {
        return store.agreedOn(scope);
    }

    public List<Said> said(UUID scope) {
        return store.said(scope);
    }

    public Optional<Commitment> find(UUID id) {
        return store.find(id);
    }

    /** Who besides the owner reads it. */
    public List<UUID> releasedTo(UUID id) {
        return store.releasedTo(id);
    }

    /** The areas that the acting hat may write promises for in the case. */
    public Set<String> pens(UUID scope) {
        return store.pens(scope);
    }

    private UUID write(
            CaseView view, Seat seat, Promise promise, @Nullable UUID meeting, boolean agreed) {
        var id = UUID.randomUUID();
        var stamp = agreed ? desk.promised(view, seat.area()) : desk.draft(view, seat.area());
        store.write(
                stamp,
                new Commitment(
                        id,
                        1,
                        view.id(),
                        seat.area(),
                        seat.id(),
                        seat.title(),
                        promise.what(),
                        promise.due(),
                        promise.goal(),
                        meeting,
                        null,
                        "",
                        null,
                        promise.fills()));
        return id;
    }

    private static Wording wordingOf(Commitment commitment) {
        return new Wording(commitment.what(), commitment.due(), commitment.fills());
    }

    private void rewrite(Commitment before, Wording now) {
        var stamp =
                desk.released(before.scope(), before.ownerArea(), store.releasedTo(before.id()));
        try {
            store.write(
                    stamp,
                    new Commitment(
                            before.id(),
                            before.version() + 1,
                            before.scope(),
                            before.ownerArea(),
                            before.seat(),
                            before.seatTitle(),
                            now.what(),
                            now.due(),
                            before.goal(),
                            before.meeting(),
                            null,
                            "",
                            null,
                            now.fills()));
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
        tasks.postpone(before.id(), now.due());
        desk.log().changed(before.scope(), COMMITMENT, before.id());
    }

    private Seat seat(CaseView view, UUID id) {
        var seat =
                view.members().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!pens(view.id()).contains(seat.area())) {
            throw new Forbidden();
        }
        return seat;
    }

    private Commitment found(UUID id) {
        return store.find(id)
                .orElseThrow(() -> {
                    desk.log().denied(null, COMMITMENT);
                    return new NotFound();
                });
    }

    private Commitment writable(UUID id) {
        return writable(found(id));
    }

    private Commitment writable(Commitment commitment) {
        var pens = pens(commitment.scope());
        if (!pens.contains(commitment.ownerArea())) {
            throw pens.isEmpty() ? new Forbidden("cases.ended.read-only") : new Forbidden();
        }
        return commitment;
    }
}
