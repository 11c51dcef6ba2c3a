package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.FollowUp;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.cases.store.CommitmentStore;
import se.tryggaunga.cases.store.GoalStore;
import se.tryggaunga.cases.store.PlanStore;

/** The plan: the young person's words and goals, the promises, and how it went. */
@Component
@Order(4)
class SeenPlan implements SeenFacts {

    private final PlanStore plans;
    private final GoalStore goals;
    private final CommitmentStore promises;

    SeenPlan(PlanStore plans, GoalStore goals, CommitmentStore promises) {
        this.plans = plans;
        this.goals = goals;
        this.promises = promises;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        var scope = file.id();
        var facts = new ArrayList<SeenFact>();
        plans.head(scope)
                .filter(head -> !head.voice().isEmpty())
                .map(head ->
                        host(file, "voice/" + head.version(), text("plans.voice"), head.voice()))
                .ifPresent(facts::add);
        goals.all(scope).forEach(goal -> facts.add(goal(file, goal)));
        plans.agreements(scope).stream()
                .findFirst()
                .map(said ->
                        host(
                                file,
                                "agreement/" + said,
                                text("plans.agreement"),
                                (text("plans.answer." + said.answer().code())
                                                + "\n"
                                                + said.reason())
                                        .strip()))
                .ifPresent(facts::add);
        promises.all(scope).forEach(each -> facts.add(promise(each)));
        plans.followUps(scope).forEach(each -> facts.add(followUp(file, each)));
        return facts;
    }

    private static SeenFact goal(CaseFile file, Goal goal) {
        return host(file, goal.id() + "/" + goal.version(), text("cases.sight.goal"), goal.words());
    }

    private static SeenFact promise(Commitment promise) {
        return new SeenFact(
                promise.id() + "/" + promise.version(),
                text("cases.sight.promise", promise.due()),
                promise.ownerArea(),
                promise.seatTitle() + ": " + promise.what());
    }

    private static SeenFact followUp(CaseFile file, FollowUp followUp) {
        return host(
                file,
                followUp.id().toString(),
                text("cases.sight.follow-up", followUp.heldOn()),
                followUp.youngView());
    }

    /** The host owns the frame of the plan, its goals and what came of it. */
    private static SeenFact host(CaseFile file, String key, String title, String words) {
        return new SeenFact(key, title, file.hostArea(), words);
    }
}
