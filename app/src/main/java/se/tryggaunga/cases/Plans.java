package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.Agreement;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.PlanHead;
import se.tryggaunga.cases.store.PlanStore;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shell.Text;
import se.tryggaunga.tasks.Tasks;

/** The plan that they agree on, with the young person's own words first. Sv: planen. */
@Service
@Transactional
public class Plans {

    static final String FOLLOW_UP = "plans.task.follow-up";

    private final PlanStore store;
    private final Commitments commitments;
    private final PlanDesk desk;
    private final Edits edits;
    private final Tasks tasks;
    private final Programmes programmes;

    Plans(
            PlanStore store,
            Commitments commitments,
            PlanDesk desk,
            Edits edits,
            Tasks tasks,
            Programmes programmes) {
        this.store = store;
        this.commitments = commitments;
        this.desk = desk;
        this.edits = edits;
        this.tasks = tasks;
        this.programmes = programmes;
    }

    public PlanHead head(UUID scope) {
        return store.head(scope).orElse(new PlanHead(0, "", null, Set.of()));
    }

    /** The number of the version that was settled last; nought before. */
    public int settledVersion(UUID scope) {
        return store.settledVersion(scope).orElse(0);
    }

    public Optional<Agreement> agreement(UUID scope) {
        return agreements(scope).stream().findFirst();
    }

    /** What the young person has answered each time, latest first. */
    public List<Agreement> agreements(UUID scope) {
        return store.agreements(scope);
    }

    /**
     * What the young person wants, in their own words.
     *
     * @throws SavedMeanwhile when another has saved since that version
     */
    public void voice(CaseView view, int version, String words) {
        PlanDesk.requireCoordinator(view);
        var now = head(view.id());
        var outcome =
                edits.compare(
                        view,
                        "rost",
                        Text.text("plans.voice"),
                        words,
                        store.voice(view.id(), version),
                        store.voice(view.id(), now.version()));
        if (outcome instanceof Edits.Outcome.Conflict conflict) {
            throw new SavedMeanwhile(List.of(conflict.clash()));
        }
        if (outcome instanceof Edits.Outcome.Save) {
            write(view, words, now.settledOn(), now.version() + 1);
            desk.tell(view, "voice", view.id(), "/plan");
        }
    }

    /** This is the plan now: a version with a day of its own. */
    public void settle(CaseView view) {
        PlanDesk.requireCoordinator(view);
        if (commitments.all(view.id()).stream().noneMatch(each -> !each.proposal())) {
            throw new NotYet("plans.settle.empty");
        }
        var now = head(view.id());
        if (desk.day().equals(now.settledOn())) {
            return;
        }
        boolean first = store.firstSettled(view.id()).isEmpty();
        write(view, now.voice(), desk.day(), now.version() + 1);
        if (first) {
            desk.step(view, CaseStep.PLAN_SET);
            askForFollowUp(view, followUpDay(view));
        }
        desk.shared(view, desk.agreed(view), "settled", view.id(), "/plan");
    }

    /** Whether the young person agrees. A no and a "could not answer" need their reason. */
    public void agree(CaseView view, Answer answer, String reason) {
        PlanDesk.requireCoordinator(view);
        store.agree(desk.agreed(view), head(view.id()).version(), answer, reason, desk.day());
        desk.tell(view, "agreement", view.id(), "/plan");
    }

    /**
     * Seats that have a ground for the plan but came after it was written: the owner is asked
     * (D22).
     */
    public List<UUID> newReaders(CaseView view) {
        var head = head(view.id());
        return head.version() == 0
                ? List.of()
                : desk.agreed(view).releasedTo().stream()
                        .filter(seat -> !head.releasedTo().contains(seat))
                        .toList();
    }

    /** Shows the plan, its minutes and its promises to those who came later. */
    public void widen(CaseView view) {
        PlanDesk.requireCoordinator(view);
        var stamp = desk.agreed(view);
        store.widen(view.id(), stamp.area(), stamp.releasedTo());
        commitments.widen(view);
        desk.shared(view, stamp, "widened", view.id(), "/plan");
    }

    /** When the promises are to be gone through next; asked of the coordinator. */
    void askForFollowUp(CaseView view, LocalDate day) {
        tasks.done(view.id(), FOLLOW_UP);
        tasks.ask(
                desk.acting().hat().assignment(),
                view.id(),
                view.id(),
                FOLLOW_UP,
                view.number(),
                view.path("/uppfoljning"),
                day);
    }

    /** A case that has rested is followed up as one whose plan is new. */
    void askAgain(CaseView view) {
        if (store.firstSettled(view.id()).isPresent()) {
            askForFollowUp(view, followUpDay(view));
        }
    }

    void noMoreFollowUps(CaseView view) {
        tasks.done(view.id(), FOLLOW_UP);
    }

    LocalDate followUpDay(CaseView view) {
        var today = desk.day();
        return today.plusDays(programmes.deadline(view.file().programme(), "follow_up", today));
    }

    private void write(CaseView view, String voice, @Nullable LocalDate settledOn, int version) {
        var stamp = desk.agreed(view);
        try {
            store.write(
                    stamp, new PlanHead(version, voice, settledOn, Set.copyOf(stamp.releasedTo())));
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
    }
}
