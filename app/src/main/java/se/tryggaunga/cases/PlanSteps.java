package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.store.CommitmentStore;
import se.tryggaunga.cases.store.MeetingStore;
import se.tryggaunga.cases.store.PlanStore;
import se.tryggaunga.shell.Text;
import se.tryggaunga.tasks.Due;

/**
 * From the first meeting on: hold it, adopt what it decided, settle the plan, keep what was
 * promised.
 */
@Component
@Order(20)
class PlanSteps implements NextStepSource {

    static final String PLAN_MEETING = "plans.task.plan-meeting";

    private final MeetingStore meetings;
    private final PlanStore plans;
    private final CommitmentStore commitments;
    private final PlanDesk desk;

    PlanSteps(MeetingStore meetings, PlanStore plans, CommitmentStore commitments, PlanDesk desk) {
        this.meetings = meetings;
        this.plans = plans;
        this.commitments = commitments;
        this.desk = desk;
    }

    @Override
    public Optional<NextStep> next(CaseView view) {
        if (!view.open() || view.mine() == null) {
            return Optional.empty();
        }
        var held = meetings.all(view.id(), desk.day());
        if (view.coordinator()) {
            var host = hosting(view, held);
            if (host.isPresent()) {
                return host;
            }
        }
        var open = commitments.all(view.id()).stream().filter(Commitment::open).toList();
        return promise(view, open)
                .or(() -> view.coordinator() ? later(view, held, open) : coming(view, held));
    }

    /** What cannot wait for the coordinator's own promises. */
    private Optional<NextStep> hosting(CaseView view, List<Meeting> held) {
        var due =
                held.stream()
                        .filter(each -> each.pending() && !each.heldOn().isAfter(desk.day()))
                        .findFirst();
        if (due.isPresent()) {
            return Optional.of(hold(view, due.get()));
        }
        boolean met =
                held.stream().anyMatch(each -> each.adopted() && each.occasion().withTheFamily());
        if (met && plans.firstSettled(view.id()).isEmpty()) {
            return Optional.of(step("settle", view.path("/plan"), null));
        }
        return followUp(view);
    }

    private NextStep hold(CaseView view, Meeting meeting) {
        var path = view.path("/moten/" + meeting.id());
        return step("adopt", path, Due.words(meeting.heldOn(), desk.day()));
    }

    private Optional<NextStep> followUp(CaseView view) {
        return plans.followUps(view.id()).stream()
                .findFirst()
                .map(last -> last.nextOn())
                .filter(day -> !day.isAfter(desk.day().plusDays(7)))
                .map(day ->
                        step("follow-up", view.path("/uppfoljning"), Due.words(day, desk.day())));
    }

    private Optional<NextStep> later(CaseView view, List<Meeting> held, List<Commitment> open) {
        var pending = held.stream().filter(Meeting::pending).findFirst();
        if (pending.isPresent()) {
            return coming(view, held);
        }
        if (held.stream().noneMatch(Meeting::adopted)) {
            return view.status() == CaseStatus.MAPPING
                    ? Optional.empty()
                    : Optional.of(step("plan-meeting", view.path("/moten/nytt"), null));
        }
        return Optional.of(
                open.stream()
                        .map(Commitment::due)
                        .min(Comparator.naturalOrder())
                        .map(first -> promised(view, first))
                        .orElseGet(() -> step("close", view.path("/avsluta"), null)));
    }

    /** Nothing is followed up before there is something to follow up. */
    private NextStep promised(CaseView view, LocalDate first) {
        return first.isAfter(desk.day())
                ? NextStep.go(
                        Text.text("plans.next.running", Text.day(first)),
                        Text.text("plans.next.running.do"),
                        view.path("/plan"),
                        null)
                : step("follow-up", view.path("/uppfoljning"), null);
    }

    private Optional<NextStep> coming(CaseView view, List<Meeting> held) {
        return held.stream()
                .filter(Meeting::pending)
                .findFirst()
                .map(meeting -> meet(view, meeting));
    }

    /** A meeting whose day has gone is not prepared: its minutes are waited for. */
    private NextStep meet(CaseView view, Meeting meeting) {
        var key = "plans.next." + (meeting.heldOn().isBefore(desk.day()) ? "came" : "come");
        var occasion = Text.text(meeting.occasion().key());
        return NextStep.go(
                Text.text(key, occasion, Text.day(meeting.heldOn())),
                Text.text(key + ".do"),
                view.path("/moten/" + meeting.id()),
                null);
    }

    private Optional<NextStep> promise(CaseView view, List<Commitment> open) {
        var mine = view.mine();
        return open.stream()
                .filter(each -> mine != null && each.seat().equals(mine.id()))
                .findFirst()
                .map(each ->
                        NextStep.go(
                                Text.text("plans.next.promise", each.what()),
                                Text.text("plans.next.promise.do"),
                                view.path("/plan#") + each.anchor(),
                                Due.words(each.due(), desk.day())));
    }

    private static NextStep step(String what, String path, @Nullable String due) {
        return NextStep.go(
                Text.text("plans.next." + what),
                Text.text("plans.next." + what + ".do"),
                path,
                due);
    }
}
