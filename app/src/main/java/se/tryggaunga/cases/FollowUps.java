package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.FollowUp;
import se.tryggaunga.cases.domain.LeadTimes;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.cases.store.PlanStore;

/**
 * Goes through what was promised: what happened, new days, and the young person's view. Sv:
 * uppföljning.
 */
@Service
@Transactional
public class FollowUps {

    private final PlanStore store;
    private final Commitments commitments;
    private final Goals goals;
    private final Plans plans;
    private final Origins origins;
    private final PlanDesk desk;

    FollowUps(
            PlanStore store,
            Commitments commitments,
            Goals goals,
            Plans plans,
            Origins origins,
            PlanDesk desk) {
        this.store = store;
        this.commitments = commitments;
        this.goals = goals;
        this.plans = plans;
        this.origins = origins;
        this.desk = desk;
    }

    /** What became of one promise; a new day when it goes on. */
    public record Happened(
            UUID commitment, Standing standing, String words, @Nullable LocalDate due) {}

    public record Rated(UUID goal, Rating rating) {}

    /**
     * @param youngView their own words, or why they could not be asked
     * @param nextOn nothing when the case is to be closed instead
     */
    public record Gone(
            List<Happened> promises,
            List<Rated> goals,
            String youngView,
            @Nullable LocalDate nextOn) {

        public Gone {
            promises = List.copyOf(promises);
            goals = List.copyOf(goals);
        }
    }

    public UUID save(CaseView view, Gone gone) {
        PlanDesk.requireCoordinator(view);
        gone.promises().forEach(promise -> happened(view, promise));
        gone.goals().forEach(rated -> goals.rate(view, rated.goal(), rated.rating()));
        var id = UUID.randomUUID();
        var stamp = desk.agreed(view);
        store.followUp(stamp, new FollowUp(id, desk.day(), gone.youngView(), gone.nextOn()));
        desk.step(view, CaseStep.FOLLOWED_UP);
        if (gone.nextOn() != null) {
            plans.askForFollowUp(view, gone.nextOn());
        } else {
            plans.noMoreFollowUps(view);
        }
        desk.shared(view, stamp, "followed-up", id, "/uppfoljning");
        return id;
    }

    /** Latest first. */
    public List<FollowUp> all(UUID scope) {
        return store.followUps(scope);
    }

    /** Days from step to step, of this case. */
    public LeadTimes leadTimes(CaseView view) {
        return new LeadTimes(
                origins.worriedOn(view.id()),
                view.file().openedOn(),
                origins.firstMeeting(view.id()),
                store.firstSettled(view.id()).orElse(null));
    }

    private void happened(CaseView view, Happened happened) {
        commitments.mark(view, happened.commitment(), happened.standing(), happened.words());
        if (happened.due() != null && happened.standing().open()) {
            commitments.postpone(happened.commitment(), happened.due());
        }
    }
}
