package se.tryggaunga.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.store.GoalStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Text;

/** What the young person wants, and how far they think it has come. Sv: mål. */
@Service
@Transactional
public class Goals {

    private static final String GOAL = "goal";

    private final GoalStore store;
    private final Edits edits;
    private final PlanDesk desk;

    Goals(GoalStore store, Edits edits, PlanDesk desk) {
        this.store = store;
        this.edits = edits;
        this.desk = desk;
    }

    public List<Goal> all(UUID scope) {
        return store.all(scope);
    }

    public UUID add(CaseView view, String words) {
        PlanDesk.requireCoordinator(view);
        var id = UUID.randomUUID();
        store.write(desk.agreed(view), id, 1, words, false);
        desk.tell(view, GOAL, id, "/plan");
        return id;
    }

    /**
     * @param dropped no longer a goal; what was written stays in the history
     * @throws SavedMeanwhile when another has saved since that version
     */
    public void change(CaseView view, UUID id, int version, String words, boolean dropped) {
        PlanDesk.requireCoordinator(view);
        var now = goal(view, id);
        var outcome =
                edits.compare(
                        view,
                        "mal",
                        Text.text("plans.goal"),
                        words,
                        store.version(id, version),
                        store.version(id, now.version()));
        if (outcome instanceof Edits.Outcome.Conflict conflict) {
            throw new SavedMeanwhile(List.of(conflict.clash()));
        }
        if (outcome instanceof Edits.Outcome.Save || dropped) {
            write(view, id, now.version() + 1, words, dropped);
        }
    }

    /** The young person's own answer today. */
    public void rate(CaseView view, UUID id, Rating rating) {
        PlanDesk.requireCoordinator(view);
        goal(view, id);
        store.rate(desk.agreed(view), id, rating, desk.day());
        desk.log().changed(view.id(), "goal-rating", id);
    }

    Goal goal(CaseView view, UUID id) {
        return store.all(view.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void write(CaseView view, UUID id, int version, String words, boolean dropped) {
        try {
            store.write(desk.agreed(view), id, version, words, dropped);
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
        desk.log().shared(view.id(), GOAL, id);
    }
}
