package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.tasks.Tasks;

/** Puts promises on the Min dag of those who made them, or of the one who asks for them. */
@Component
class PromiseTasks {

    private static final String KEEP = "plans.task.commitment";
    private static final String ASK = "plans.task.ask-party";

    private final Tasks tasks;

    PromiseTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** One who does not sign in is asked by the coordinator. */
    void ask(CaseView view, Commitment commitment) {
        var path = view.path("/plan#") + commitment.anchor();
        view.members().stream()
                .filter(seat -> seat.id().equals(commitment.seat()) && seat.signsIn())
                .findFirst()
                .ifPresentOrElse(
                        seat -> ask(seat, view, commitment, KEEP, path),
                        () -> askCoordinator(view, commitment, path));
    }

    void over(UUID commitment) {
        tasks.done(commitment, KEEP);
        tasks.done(commitment, ASK);
    }

    void postpone(UUID commitment, LocalDate due) {
        tasks.postpone(commitment, KEEP, due);
        tasks.postpone(commitment, ASK, due);
    }

    private void askCoordinator(CaseView view, Commitment commitment, String path) {
        view.members().stream()
                .filter(Seat::coordinator)
                .findFirst()
                .ifPresent(seat -> ask(seat, view, commitment, ASK, path));
    }

    private void ask(Seat seat, CaseView view, Commitment commitment, String verb, String path) {
        var assignee = seat.assignment();
        if (assignee != null) {
            tasks.ask(
                    assignee,
                    view.id(),
                    commitment.id(),
                    verb,
                    view.number(),
                    path,
                    commitment.due());
        }
    }
}
