package se.tryggaunga.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.store.MinutesStore;
import se.tryggaunga.cases.store.PlanStore;
import se.tryggaunga.cases.store.Stamp;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.restriction.Restricted;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.tasks.Tasks;

/** What a meeting decides, typed once, and its adoption, which is the release. Sv: protokoll. */
@Service
@Transactional
public class Minutes {

    private final MinutesStore store;
    private final PlanStore plans;
    private final Meetings meetings;
    private final Commitments commitments;
    private final Edits edits;
    private final PlanDesk desk;
    private final Tasks tasks;
    private final Restrictions restrictions;

    Minutes(
            MinutesStore store,
            PlanStore plans,
            Meetings meetings,
            Commitments commitments,
            Edits edits,
            PlanDesk desk,
            Tasks tasks,
            Restrictions restrictions) {
        this.store = store;
        this.plans = plans;
        this.meetings = meetings;
        this.commitments = commitments;
        this.edits = edits;
        this.desk = desk;
        this.tasks = tasks;
        this.restrictions = restrictions;
    }

    /**
     * What was written under an agenda item.
     *
     * @param version of the decision that was on the page, nought for none
     */
    public record Typed(UUID item, int version, String words) {}

    /**
     * Saves what has been written, all or nothing. After the adoption it is a correction, read by
     * those who read the minutes.
     *
     * @throws SavedMeanwhile when another has saved the same item since
     * @throws Restricted when what was decided is kept only, for now
     */
    public void write(CaseView view, UUID meeting, List<Typed> typed) {
        PlanDesk.requireCoordinator(view);
        var held = meetings.meeting(view, meeting);
        var stamp = held.adopted() ? desk.agreed(view) : desk.draft(view, view.file().hostArea());
        var clashes = new ArrayList<Clash>();
        for (var one : typed) {
            if (compare(view, meeting, one) instanceof Edits.Outcome.Conflict conflict) {
                clashes.add(conflict.clash());
            }
        }
        if (!clashes.isEmpty()) {
            throw new SavedMeanwhile(clashes);
        }
        typed.forEach(one -> save(view, stamp, meeting, one));
        desk.log().changed(view.id(), held.adopted() ? "minutes-correction" : "minutes", meeting);
    }

    /**
     * The meeting agrees that this is what was decided: minutes and promises are released to those
     * who have a ground, once.
     *
     * @throws NotYet before the day of the meeting
     */
    public void adopt(CaseView view, UUID meeting) {
        PlanDesk.requireCoordinator(view);
        var held = meetings.meeting(view, meeting);
        if (held.cancelled() || held.heldOn().isAfter(desk.day())) {
            throw new NotYet("plans.adopt.not-yet", held.heldOn());
        }
        var stamp = desk.agreed(view);
        if (!store.adopt(stamp, meeting, desk.day())) {
            return;
        }
        store.release(meeting, stamp.releasedTo());
        commitments.agree(view, meeting);
        if (held.occasion().withTheFamily()) {
            boolean settled = plans.firstSettled(view.id()).isPresent();
            desk.step(view, settled ? CaseStep.FOLLOWED_UP : CaseStep.MEETING_HELD);
        }
        Meetings.noMoreToHold(tasks, meeting);
        desk.shared(view, stamp, "adopted", meeting, "/moten/" + meeting);
    }

    private Edits.Outcome compare(CaseView view, UUID meeting, Typed typed) {
        var item = item(meeting, typed.item());
        return edits.compare(
                view,
                item.field(),
                AgendaWords.title(item),
                typed.words(),
                store.decision(typed.item(), typed.version()),
                store.decision(typed.item(), item.version()));
    }

    private void save(CaseView view, Stamp stamp, UUID meeting, Typed typed) {
        if (compare(view, meeting, typed) instanceof Edits.Outcome.Save next) {
            restrictions.requireFree(view.id(), typed.item());
            try {
                var present = item(meeting, typed.item()).present();
                store.decide(
                        stamp,
                        meeting,
                        new MinutesStore.Decision(
                                typed.item(), next.version(), typed.words(), present));
            } catch (DuplicateKeyException e) {
                throw new NotYet("plans.conflict.again");
            }
        }
    }

    private AgendaItem item(UUID meeting, UUID id) {
        return meetings.agenda(meeting).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the page offers to adopt. */
    public boolean mayAdopt(CaseView view, Meeting meeting) {
        return view.coordinator() && meeting.pending() && !meeting.heldOn().isAfter(desk.day());
    }
}
