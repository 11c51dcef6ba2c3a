package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.cases.store.ClosingStore;
import se.tryggaunga.cases.store.GoalStore;
import se.tryggaunga.organisation.Choice;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.tasks.Tasks;

/**
 * Ends a case: what came of it, what goes on with whom, and until when it can be read. Sv: avslut.
 */
@Service
@Transactional
public class Closings {

    private final ClosingStore store;
    private final GoalStore goals;
    private final Commitments commitments;
    private final PlanDesk desk;
    private final Ends ends;

    Closings(
            ClosingStore store,
            GoalStore goals,
            Commitments commitments,
            PlanDesk desk,
            Ends ends) {
        this.store = store;
        this.goals = goals;
        this.commitments = commitments;
        this.desk = desk;
        this.ends = ends;
    }

    /**
     * What the coordinator has settled when the case ends.
     *
     * @param reason code of the programme's choices
     * @param results by goal
     * @param open what becomes of each promise that is still open: stopped, or carried into the
     *     party's own work
     */
    public record Settled(
            String reason,
            Map<UUID, Result> results,
            Map<UUID, Standing> open,
            Closing.Words words) {

        public Settled {
            results = Map.copyOf(results);
            open = Map.copyOf(open);
        }
    }

    /**
     * Closes for good: read only from now, and readable until the day that is returned. Closing
     * twice is closing once; the one way in refuses a closed case.
     */
    public LocalDate close(CaseView view, Settled settled) {
        PlanDesk.requireCoordinator(view);
        if (reasons(view).stream().noneMatch(each -> each.code().equals(settled.reason()))) {
            throw new NotYet("plans.error.closing-reason");
        }
        var until = readableUntil(view);
        var stamp = desk.agreed(view);
        settled.open().forEach((id, standing) -> commitments.mark(view, id, standing, ""));
        settled.results().forEach((goal, result) -> goals.result(stamp, goal, result));
        store.words(stamp, settled.words());
        store.close(
                desk.frame(view),
                new Closing(settled.reason(), desk.day(), until, settled.words()));
        desk.step(view, CaseStep.CLOSED);
        desk.shared(view, stamp, "closed", view.id(), "");
        ends.end(view.id(), until);
        return until;
    }

    public Optional<Closing> find(UUID scope) {
        return store.find(scope);
    }

    /** Promises that the page asks about. */
    public List<Commitment> open(UUID scope) {
        return commitments.all(scope).stream().filter(Commitment::open).toList();
    }

    public List<Choice> reasons(CaseView view) {
        return ends.reasons(view, desk.day());
    }

    public LocalDate readableUntil(CaseView view) {
        return ends.readableUntil(view, desk.day());
    }

    /** What the programme has settled about ends, and the ledger's part in one. */
    @Component
    static class Ends {

        private final Programmes programmes;
        private final Grants grants;
        private final Tasks tasks;

        Ends(Programmes programmes, Grants grants, Tasks tasks) {
            this.programmes = programmes;
            this.grants = grants;
            this.tasks = tasks;
        }

        List<Choice> reasons(CaseView view, LocalDate day) {
            return programmes.choices(view.file().programme(), "closure", day);
        }

        LocalDate readableUntil(CaseView view, LocalDate day) {
            return day.plusDays(programmes.deadline(view.file().programme(), "read_only", day));
        }

        /** Last of all: from here on nothing in the scope can be written. */
        void end(UUID scope, LocalDate until) {
            tasks.endAll(scope);
            grants.closeScope(scope, until);
        }
    }
}
